import type { CalendarMonth, ChangeOutcome, Finding } from '../../kernel/index.js';
import type { VolumeFacts } from '../volumes/measure-volume.js';
import type { Attendance, AttendanceStatement } from './attendance.js';

/** A stated attendance with what becomes of it. */
export interface JudgedAttendance {
  readonly statement: AttendanceStatement;
  readonly outcome: ChangeOutcome;
  /** What is recorded now; undefined where nothing is. */
  readonly attendance: Attendance | undefined;
  readonly findings: readonly Finding[];
}

/** What became of a batch; plain JSON, kept for requests that come again. */
export interface AttendanceOutcome {
  /** One for each entry, in their order; none where the batch was refused as a whole. */
  readonly entries: readonly JudgedAttendance[];
  /** Why the batch was refused as a whole. */
  readonly findings: readonly Finding[];
  /** The volumes that the saved entries touch. */
  readonly volumes: readonly VolumeFacts[];
  /** The months with a changed volume whose report has been submitted already (domain §2.6). */
  readonly reportedMonths: readonly CalendarMonth[];
}
