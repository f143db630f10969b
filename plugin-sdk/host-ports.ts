import type { BilingualText } from './bilingual-text.js';

/** The host's clock. */
export interface Clock {
  now(): Date;
}

/** What one line of the log says besides its message: no names, no identity numbers, no tokens. */
export type LogFacts = Readonly<Record<string, string | number | boolean>>;

/** The host's log. `console` will do. */
export interface Logger {
  info(message: string, facts?: LogFacts): void;
  warn(message: string, facts?: LogFacts): void;
  error(message: string, facts?: LogFacts): void;
}

/** Where report files are written. */
export interface FileStore {
  /** A folder of the module's own; made where it is missing. */
  readonly folder: string;
}

/**
 * Who runs the module's jobs in this process: the host (which then calls `run` of each), the module's own worker (which
 * `avstamp serve` then starts beside the requests), or nobody.
 */
export interface Scheduler {
  readonly runBy: 'host' | 'module' | 'nobody';
}

/** One entry of the audit log, as a host's own log may want it. */
export interface AuditNotice {
  readonly municipalityCode: string;
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  /** `household:<ref>`, `person:<ref>`, `unit:<name>`, `month:<month>`, `report:<month>`, `load:<id>`, `import:<id>` or `definition:<id>`. */
  readonly subject: string;
  /** All whose data it was, where it was more than one. */
  readonly subjects: readonly string[];
  /** Why, in the user's words; empty where no reason was asked for. */
  readonly reason: string;
}

/** Who works with which household's case, for telling the right person what is left to do. */
export interface Caseload {
  /** The caseworkers, as `Identity.subject`, by household reference; a household that has none is left out. */
  caseworkersOf(
    municipalityCode: string,
    householdReferences: readonly string[],
  ): Promise<ReadonlyMap<string, string>>;
}

/** Whom a notice is for: a user, everybody of a unit, the manager of a unit, or who sends the municipality's report. */
export type NoticeRecipient =
  | { readonly kind: 'caseworker'; readonly subject: string }
  | { readonly kind: 'unit' | 'manager'; readonly unit: string }
  | { readonly kind: 'reporter' };

/** Something that the host tells its users in its own way: e-mail, a task, a message. It names no person whose case it is. */
export interface Notice {
  /** The same for the same notice, however often it is handed over. */
  readonly id: string;
  readonly municipalityCode: string;
  readonly recipient: NoticeRecipient;
  /** What it is about, for instance `report.reminder`. */
  readonly kind: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly text: BilingualText;
}

/** The host's way of telling its users something. Handed over at least once: `id` tells a notice that came before. */
export interface Notifications {
  send(notice: Notice): Promise<void>;
}

/** The host's own audit log. What it refuses does not happen: a reading that cannot be logged fails. */
export interface AuditSink {
  record(notice: AuditNotice): Promise<void>;
}

/** The host's persons: names for its users, and whose an identity number is. Neither reaches the module's database. */
export interface PersonDirectory {
  /** Names by person reference; a reference that the host does not know, or must not name, is left out. */
  namesOf(personReferences: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Those of the persons whose identity is protected, and those whom the host does not know. Where the method is left
   * out, everybody whom the labour-market unit takes on counts as protected: nothing known is no reason to show more.
   */
  protectedAmong?(personReferences: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * The references of persons by identity number, for lists that are imported. Numbers are twelve digits, at most some
   * thousand at a time; one that the host does not know is left out, one of several persons has several references.
   * Without it no identity number of a list is anybody's.
   */
  referencesOf?(identityNumbers: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /**
   * The identity numbers of persons by reference, twelve digits, for a report that names persons by them. Protected persons
   * are in it like all others, because the law asks for them. At most some thousand references at a time; a person whose
   * number the host does not know is left out. The module writes the numbers into the report's files and keeps them nowhere.
   * Without it no such report is compiled.
   */
  identityNumbersOf?(personReferences: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
