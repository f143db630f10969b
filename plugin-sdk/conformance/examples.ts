import type { Identity, RequestHeaders } from '../ports/identity.js';

/** A user who can sign in to the host, and the headers of a request that proves it. */
export interface ExampleUser {
  readonly headers: RequestHeaders;
  /** Who the host should say that it is. */
  readonly identity: Identity;
}

/** Persons of the host to ask for, by the host's own references. Invented people, always. */
export interface ExamplePersons {
  /** Somebody whose identity is not protected. */
  readonly open: string;
  /** Somebody whose identity is. */
  readonly withProtectedIdentity: string;
  /** A reference that belongs to nobody. */
  readonly unknown: string;
  /** The identity number of `open`, twelve digits: one of the tax agency's test numbers. */
  readonly identityNumberOfOpen?: string;
}

/** What the kit asks a host with. The more there is, the more is asked; what was not asked is said. */
export interface Examples {
  /** At least two, of different municipalities. */
  readonly users: readonly ExampleUser[];
  /** Requests that prove nobody: an expired session, a token that was changed, one that another system issued. */
  readonly worthless: readonly RequestHeaders[];
  readonly persons?: ExamplePersons;
  /** How many notices with this id a user of the host sees. */
  readonly noticesSeen?: (id: string) => Promise<number>;
  /** Entries of the host's own log with this reason. */
  readonly auditEntriesSeen?: (reason: string) => Promise<number>;
}
