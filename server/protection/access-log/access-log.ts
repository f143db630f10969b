import type { HouseholdReference, PersonReference } from '../../kernel/index.js';

/** What somebody looks for in the log; what is undefined does not matter. */
export interface AccessLogFilter {
  /** First and last day, `YYYY-MM-DD`, in Sweden; both are included. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The host's id of the user who did it. */
  readonly actor: string | undefined;
  /** Exactly what was done, for instance `read household month`. */
  readonly action: string | undefined;
  readonly personReference: PersonReference | undefined;
  readonly householdReference: HouseholdReference | undefined;
}

/** One page that is asked for. */
export interface AccessLogPage {
  /** 1 to 100. */
  readonly first: number;
  /** Number of the last entry of the page before; undefined for the first page. */
  readonly after: number | undefined;
}

/** An entry of the log as whoever reviews it may see it: never a name, never an identity number. */
export interface AccessLogEntry {
  /** Number of the entry, higher for newer ones. */
  readonly number: number;
  readonly occurredAt: string;
  /** The host's id of the user. */
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  /** Whose data it was, as `person:<ref>`, `household:<ref>`, `month:<YYYY-MM>` and the like. */
  readonly subjects: readonly string[];
  /** Why; empty where no reason was given. */
  readonly reason: string;
}
