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

/** The host's own audit log. What it refuses does not happen: a reading that cannot be logged fails. */
export interface AuditSink {
  record(notice: AuditNotice): Promise<void>;
}
