import { volumeTypeOf } from '../volumes/volume.graphql-mapping.js';
import type { AttendanceType, LoggedParticipantType } from './attendance.graphql.js';
import type { Attendance } from './attendance.js';
import type { LoggedParticipant } from './participation-log.service.js';

/** Shows recorded attendance. Each field is named: nothing gets out by itself. */
export function attendanceTypeOf(attendance: Attendance): AttendanceType {
  const { personReference, day, code, otherText, status, absenceReason, hours, version } = attendance;
  return {
    personReference,
    day,
    code,
    otherText: otherText === '' ? null : otherText,
    status,
    absenceReason,
    hours,
    version,
  };
}

/** Shows one person's part of a log. */
export function loggedParticipantTypeOf({
  participation,
  attendance,
  volumes,
}: LoggedParticipant): LoggedParticipantType {
  return {
    participant: participation,
    attendance: attendance.map(attendanceTypeOf),
    volumes: volumes.map(volumeTypeOf),
  };
}
