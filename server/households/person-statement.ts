/** An adult as a host names them: text as it was read, before it is believed. */
export interface PersonStatement {
  readonly reference: string;
  /** Met here only: checked against the rest, then dropped. May be empty. */
  readonly identityNumber: string;
  /** `YYYY-MM-DD`, or empty where the host does not know. */
  readonly birthDate: string;
  /** `F`, `M` or empty. */
  readonly sex: string;
  /** `true` or `false`. */
  readonly protected: string;
  /** The day of the check, `YYYY-MM-DD`: nobody is born after it. */
  readonly today: string;
}
