import type { MunicipalViewer, Party } from '../../access/index.js';
import type { Change, RegisteredFacts } from '../../audit/index.js';
import { monthOfDate } from '../../kernel/index.js';
import type { Attendance } from './attendance.js';
import type { JudgedAttendance } from './attendance-outcome.js';

/** The attendance once it is saved. */
export function savedAttendance({ statement, attendance }: JudgedAttendance): Attendance {
  const { expectedVersion: _, ...stated } = statement;
  return { ...stated, version: (attendance?.version ?? 0) + 1 };
}

/** The saving as the history tells it. */
export function attendanceChange(
  judged: JudgedAttendance,
  { municipalityCode, subject, role }: MunicipalViewer,
  { unit, party, reason }: { readonly unit: string; readonly party: Party; readonly reason: string },
): Change {
  const { personReference, day, code } = judged.statement;
  return {
    municipalityCode,
    actor: subject,
    role,
    kind: 'attendance',
    personReference,
    month: monthOfDate(day),
    code,
    party,
    reason,
    before: judged.attendance && factsOf(judged.attendance, unit),
    after: factsOf(savedAttendance(judged), unit),
  };
}

function factsOf(
  { day, otherText, status, absenceReason, hours, version }: Attendance,
  unit: string,
): RegisteredFacts {
  return { unit, day, otherText, status, absenceReason, hours, version };
}
