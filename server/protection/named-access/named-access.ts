import type { PersonReference } from '../../kernel/index.js';

/** One user's access to one person with a protected identity, given by name and never by role (domain §7). */
export interface NamedAccess {
  readonly personReference: PersonReference;
  /** The host's id of the user. */
  readonly subject: string;
  /** False once it has been ended; the row stays for its version. */
  readonly isOpen: boolean;
  /** From 1, and one more for each change. */
  readonly version: number;
}

/** What a unit manager asks for: that a user may open a person, or may no longer. */
export interface NamedAccessRequest extends Omit<NamedAccess, 'version'> {
  readonly reason: string;
  /** The version that the request is based on; 0 where the user has never been named. */
  readonly expectedVersion: number;
}

/** One page that is asked for, in the order of the users. */
export interface NamedAccessPage {
  /** 1 to 100. */
  readonly first: number;
  /** Last user of the page before; undefined for the first page. */
  readonly after: string | undefined;
}
