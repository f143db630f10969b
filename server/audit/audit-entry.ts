import type { MunicipalityCode } from '../kernel/index.js';

/** The kinds of things that an entry may be about. */
type AuditedKind =
  | 'person'
  | 'household'
  | 'unit'
  | 'month'
  | 'report'
  | 'load'
  | 'import'
  | 'log'
  | 'retention'
  | 'synonym'
  | 'definition';

/** What an entry is about: the kind of thing and its reference, never a name or an identity number. */
export type AuditSubject = `${AuditedKind}:${string}`;

/** One line of the log over who did what to whose data (domain §7). When it was, the database writes. */
export interface AuditEntry {
  readonly municipalityCode: MunicipalityCode;
  /** The host's id of the user. */
  readonly actor: string;
  readonly role: string;
  /** What was done, for instance `read household month`. */
  readonly action: string;
  readonly subject: AuditSubject;
  /** All whose data it was, where it was more than one: `person:<ref>` and `household:<ref>`. */
  readonly subjects?: readonly AuditSubject[];
  /** Why, in the words of whoever did it; left out where no reason was asked for. */
  readonly reason?: string;
  /** What is needed to understand the entry later, for instance the month. */
  readonly details: Readonly<Record<string, string | number>>;
}
