import type { CodeLists } from '../../codes/index.js';
import { applyRules, blocks, type Finding, grouped, monthOfDate } from '../../kernel/index.js';
import { entryFindings } from '../../measures/index.js';
import { hasDay } from '../participants/participation.js';
import type { ReachedParticipants } from '../participants/reach-participants.js';
import type { AbsenceReasonList } from './absence-reason.js';
import { type Attendance, type AttendanceStatement, attendanceName } from './attendance.js';
import { attendanceRules } from './attendance.rules.js';
import type { JudgedAttendance } from './attendance-outcome.js';

/** What stated attendance is judged against. */
export interface AttendanceFacts {
  readonly unit: string;
  /** The Swedish calendar date, `YYYY-MM-DD`. */
  readonly today: string;
  /** The persons that the viewer reaches. */
  readonly reached: ReachedParticipants;
  /** What the unit has recorded of the same persons, days and measures. */
  readonly recorded: readonly Attendance[];
  readonly codeLists: Pick<CodeLists, 'measuresInForce'>;
  readonly absenceReasons: (month: ReturnType<typeof monthOfDate>) => AbsenceReasonList;
}

/** Judges each entry by itself, in their order: one that is refused keeps no other from being saved. Pure. */
export function judgeAttendance(
  statements: readonly AttendanceStatement[],
  facts: AttendanceFacts,
): readonly JudgedAttendance[] {
  const times = grouped(statements, attendanceName);
  const recorded = new Map(facts.recorded.map((one) => [attendanceName(one), one]));
  return statements.map((statement) => {
    const name = attendanceName(statement);
    const findings = findingsOf(statement, times.get(name)?.length ?? 1, facts);
    const attendance = recorded.get(name);
    const judged = { statement, attendance, findings };
    // What is recorded of somebody whom the viewer does not reach is not told.
    if (blocks(findings)) return { ...judged, attendance: undefined, outcome: 'refused' };
    if ((attendance?.version ?? 0) !== statement.expectedVersion) {
      return { ...judged, findings: [], outcome: 'conflict' };
    }
    return { ...judged, outcome: isSame(attendance, statement) ? 'unchanged' : 'saved' };
  });
}

function findingsOf(
  { personReference, day, code, otherText, status, absenceReason, hours }: AttendanceStatement,
  times: number,
  { unit, today, reached, codeLists, absenceReasons }: AttendanceFacts,
): readonly Finding[] {
  const month = monthOfDate(day);
  const list = codeLists.measuresInForce(month);
  const participations = reached.get(personReference) ?? [];
  return [
    ...applyRules(attendanceRules, {
      day,
      today,
      code,
      noMeasureCode: list?.noMeasureCode,
      status,
      absenceReason,
      hours,
      takesPart: participations.some((one) => one.unit === unit && hasDay(one, day)),
      times,
      reasons: absenceReasons(month).reasons.map(({ id }) => id),
    }),
    ...entryFindings(month, code, [{ otherText, days: null, provider: null }], list),
  ];
}

function isSame(attendance: Attendance | undefined, statement: AttendanceStatement): boolean {
  // Taking back what nobody has recorded changes nothing.
  if (attendance === undefined) return statement.status === 'withdrawn';
  const { status, absenceReason, hours } = statement;
  return (
    attendance.status === status && attendance.absenceReason === absenceReason && attendance.hours === hours
  );
}
