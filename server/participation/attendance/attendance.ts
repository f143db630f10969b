import type { PersonReference } from '../../kernel/index.js';

/** Whether a person took part: `withdrawn` where what was recorded has been taken back. */
export const ATTENDANCE_STATUSES = ['present', 'absent', 'withdrawn'] as const;
export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number];

/** Which attendance: one person, day and measure, as one unit keeps it. */
export interface AttendanceKey {
  readonly personReference: PersonReference;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Code of the measure. */
  readonly code: number;
  /** Which of several other measures; empty for every other code. */
  readonly otherText: string;
}

/** What is recorded of one person, day and measure. */
export interface Attendance extends AttendanceKey {
  readonly status: AttendanceStatus;
  /** Id of the reason; null unless absent. */
  readonly absenceReason: string | null;
  /** Hours of the day, above 0 and at most 24, in hundredths; null where they are not recorded. */
  readonly hours: number | null;
  /** Grows with every change, from 1. */
  readonly version: number;
}

/** What somebody wants to be recorded. */
export interface AttendanceStatement extends Omit<Attendance, 'version'> {
  /** 0 where nothing has been recorded yet. */
  readonly expectedVersion: number;
}

/** A name that no other attendance of the unit has. */
export function attendanceName({ personReference, day, code, otherText }: AttendanceKey): string {
  return JSON.stringify([personReference, day, code, otherText]);
}
