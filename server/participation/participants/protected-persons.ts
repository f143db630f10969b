import type { BoardTopology, PersonDirectory } from '@avstamp/plugin-sdk';

/**
 * What is known of one person's protected identity.
 *
 * What social services' register says may itself tell that a person is known there: under boards of their own it is
 * believed only where it protects, because a protected identity is the same fact at every board (domain §7).
 */
export interface KnownProtection {
  /** What `avstamp.person` says, where the viewer may read it; undefined without a row. */
  readonly registered: boolean | undefined;
  /** What the host says; undefined where it cannot tell. */
  readonly host: boolean | undefined;
}

/** Who is protected, as far as the host and the boards' secrecy let it be known. */
export class ProtectedPersons {
  readonly #directory: PersonDirectory | undefined;
  readonly #boardTopology: BoardTopology;

  constructor(directory: PersonDirectory | undefined, boardTopology: BoardTopology) {
    this.#directory = directory;
    this.#boardTopology = boardTopology;
  }

  /** Those of the persons that the host says are protected; undefined where the host cannot tell. */
  async toldByHost(personReferences: readonly string[]): Promise<ReadonlySet<string> | undefined> {
    return this.#directory?.protectedAmong?.([...new Set(personReferences)]);
  }

  /** Whether somebody who is taken on counts as protected; nothing known is no reason to show more. */
  isProtected({ registered, host }: KnownProtection): boolean {
    if (registered === true || host === true) return true;
    if (host === false) return false;
    return this.#boardTopology === 'separateBoards' || registered === undefined;
  }
}
