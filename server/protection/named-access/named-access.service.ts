import type { PoolClient } from 'pg';
import type { MunicipalViewer } from '../../access/index.js';
import { type AuditEntry, recordChanges } from '../../audit/index.js';
import {
  applyRules,
  blocks,
  type ChangeOutcome,
  DomainError,
  type Finding,
  type PersonReference,
} from '../../kernel/index.js';
import {
  asViewer,
  carryOutOnce,
  lockSubjects,
  type RequestKey,
  type RequestParts,
} from '../../requests/index.js';
import type { NamedAccess, NamedAccessPage, NamedAccessRequest } from './named-access.js';
import {
  selectNameablePerson,
  selectNamedAccess,
  selectNamedAccesses,
  upsertNamedAccess,
} from './named-access.repository.js';
import { namedAccessRules } from './named-access.rules.js';

export const PROTECTED_PERSON_ACCESSES = 'Query.protectedPersonAccesses';
export const NAME_FOR_PROTECTED_PERSON = 'Mutation.nameForProtectedPerson';
export const END_PROTECTED_PERSON_ACCESS = 'Mutation.endProtectedPersonAccess';

/** What became of a request, with the access as it is registered now. */
export interface NamedAccessAnswer {
  readonly outcome: ChangeOutcome;
  readonly access: NamedAccess | null;
  readonly findings: readonly Finding[];
}

/** What the log is told. */
interface LoggedAccess extends Pick<AuditEntry, 'action' | 'reason' | 'details'> {
  readonly personReference: PersonReference;
}

/** Names users for protected persons, and ends their access. */
export class NamedAccessService {
  readonly #parts: RequestParts;

  constructor(parts: RequestParts) {
    this.#parts = parts;
  }

  /**
   * Opens or ends a user's access to a protected person in a household of the viewer's units. Logged, also where it
   * is refused, and kept in the history.
   * @throws DomainError NOT_FOUND for everybody else's persons, CONFLICT for a key that was used otherwise
   */
  async change(
    viewer: MunicipalViewer,
    key: RequestKey,
    request: NamedAccessRequest,
  ): Promise<NamedAccessAnswer> {
    const operation = request.isOpen ? NAME_FOR_PROTECTED_PERSON : END_PROTECTED_PERSON_ACCESS;
    const answer = await carryOutOnce(this.#parts, viewer, { operation, key, request }, (client) =>
      this.#changeAndLog(client, viewer, request),
    );
    if (answer === null) throw new DomainError('NOT_FOUND', NO_SUCH_PERSON);
    return answer;
  }

  /** Who has been named for a person in a household of the viewer's units; logged. @throws DomainError NOT_FOUND */
  async list(
    viewer: MunicipalViewer,
    personReference: PersonReference,
    page: NamedAccessPage,
  ): Promise<readonly NamedAccess[]> {
    const found = await asViewer(this.#parts, viewer, async (client) => {
      const { isOwn } = await selectNameablePerson(client, viewer, personReference);
      const done = 'read protected person access';
      await this.#log(client, viewer, {
        action: isOwn ? done : `tried: ${done}`,
        personReference,
        details: {},
      });
      return isOwn ? selectNamedAccesses(client, viewer, personReference, page) : undefined;
    });
    if (found === undefined) throw new DomainError('NOT_FOUND', NO_SUCH_PERSON);
    return found;
  }

  /** Null where the person is none of the viewer's. */
  async #changeAndLog(
    client: PoolClient,
    viewer: MunicipalViewer,
    request: NamedAccessRequest,
  ): Promise<NamedAccessAnswer | null> {
    await lockSubjects(client, viewer, [`protected:${request.personReference}`]);
    const { isOwn, isProtected } = await selectNameablePerson(client, viewer, request.personReference);
    const answer = isOwn ? await this.#decide(client, viewer, request, isProtected) : null;
    const done = request.isOpen ? 'named for protected person' : 'ended protected person access';
    await this.#log(client, viewer, {
      action: answer?.outcome === 'saved' ? done : `tried: ${done}`,
      personReference: request.personReference,
      reason: request.reason,
      details: { user: request.subject },
    });
    return answer;
  }

  async #log(
    client: PoolClient,
    { municipalityCode, subject: actor, role }: MunicipalViewer,
    { personReference, ...entry }: LoggedAccess,
  ): Promise<void> {
    await this.#parts.audit(client, {
      municipalityCode,
      actor,
      role,
      subject: `person:${personReference}`,
      ...entry,
    });
  }

  async #decide(
    client: PoolClient,
    viewer: MunicipalViewer,
    request: NamedAccessRequest,
    isProtected: boolean,
  ): Promise<NamedAccessAnswer> {
    const access = (await selectNamedAccess(client, viewer, request)) ?? null;
    const { isOpen, expectedVersion } = request;
    if ((access?.version ?? 0) !== expectedVersion) return { outcome: 'conflict', access, findings: [] };
    if ((access?.isOpen ?? false) === isOpen) return { outcome: 'unchanged', access, findings: [] };
    const findings = applyRules(namedAccessRules, { isOpen, isProtected });
    if (blocks(findings)) return { outcome: 'refused', access, findings };
    const saved = (await upsertNamedAccess(client, viewer, request)) ?? null;
    await recordChanges(client, [historyOf(viewer, request, access)]);
    return { outcome: 'saved', access: saved, findings };
  }
}

function historyOf(viewer: MunicipalViewer, request: NamedAccessRequest, before: NamedAccess | null) {
  const { personReference, subject, isOpen, reason } = request;
  return {
    municipalityCode: viewer.municipalityCode,
    actor: viewer.subject,
    role: viewer.role,
    kind: 'protectedPersonAccess',
    personReference,
    reason,
    before: before === null ? undefined : { subject, isOpen: before.isOpen },
    after: { subject, isOpen },
  };
}

const NO_SUCH_PERSON = {
  sv: 'Personen finns inte i något av enhetens hushåll. Kontrollera referensen, och att du leder rätt enhet.',
  en: 'The person is in none of the unit’s households. Check the reference, and that you lead the right unit.',
};
