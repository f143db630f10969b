import type { Identity } from '@avstamp/plugin-sdk';
import { DomainError, type MunicipalityCode } from '../kernel/index.js';
import { FORBIDDEN, UNAUTHENTICATED } from './access.texts.js';
import { TOLD_IN, TOLD_TO } from './contents.js';
import type { Policy, Scope } from './policy.js';
import { contentsOf } from './type-contents.js';
import { type MunicipalViewer, type Viewer, viewerOf, worksInMunicipality } from './viewer.js';

/** Whose a row is: the unit that a household belongs to, or that works with a person. */
export interface RowOwner {
  readonly municipalityCode: MunicipalityCode;
  readonly unit: string;
}

const ofOwnUnit = (viewer: Viewer, owner: RowOwner): boolean =>
  viewer.municipalityCode === owner.municipalityCode && viewer.units.includes(owner.unit);

const REACHES: Readonly<Record<Scope, (viewer: Viewer, owner: RowOwner) => boolean>> = {
  noPersons: () => false,
  ownUnits: ofOwnUnit,
  ownPersons: ofOwnUnit,
  ownMunicipality: () => false,
  countsOfAll: () => false,
};

/** Decides about access, for every operation and every row, from the policies alone. */
export class AccessService {
  readonly #policies: ReadonlyMap<string, Policy>;

  constructor(policies: readonly Policy[]) {
    this.#policies = new Map(policies.map((policy) => [policy.operation, policy]));
  }

  /** True where a policy speaks of the operation. */
  knows(operation: string): boolean {
    return this.#policies.has(operation);
  }

  /** True where the operation may have the type in its answer: its scope and all its roles may be told of it. */
  mayTell(operation: string, type: string): boolean {
    const policy = this.#policies.get(operation);
    const contents = contentsOf(type);
    if (policy === undefined || contents === undefined) return false;
    return [TOLD_IN[policy.scope], ...policy.roles.map((role) => TOLD_TO[role])].every((told) =>
      told.includes(contents),
    );
  }

  /**
   * The viewer, where the operation may be asked for.
   * @throws DomainError UNAUTHENTICATED without an identity, FORBIDDEN for another role and for want of a policy
   */
  viewerFor(operation: string, identity: Identity | undefined): Viewer {
    const viewer = viewerOf(identity);
    if (viewer === undefined) throw new DomainError('UNAUTHENTICATED', UNAUTHENTICATED);
    if (this.#policies.get(operation)?.roles.includes(viewer.role) === true) return viewer;
    throw new DomainError('FORBIDDEN', FORBIDDEN);
  }

  /**
   * The viewer of an operation that works in one municipality.
   * @throws DomainError as `viewerFor`, and FORBIDDEN for a viewer without a municipality
   */
  municipalViewerFor(operation: string, identity: Identity | undefined): MunicipalViewer {
    const viewer = this.viewerFor(operation, identity);
    if (worksInMunicipality(viewer)) return viewer;
    throw new DomainError('FORBIDDEN', FORBIDDEN);
  }

  /** True where the viewer may reach the row by the operation; rows are unreachable unless the scope says otherwise. */
  mayReach(operation: string, viewer: Viewer, owner: RowOwner): boolean {
    const policy = this.#policies.get(operation);
    return policy?.roles.includes(viewer.role) === true && REACHES[policy.scope](viewer, owner);
  }
}
