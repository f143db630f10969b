import type { AccessService } from '../../access/index.js';
import {
  Arg,
  Ctx,
  findingTypeOf,
  Mutation,
  type RequestContext,
  Resolver,
} from '../../platform/graphql/index.js';
import type { ParticipationParts } from '../participation-parts.js';
import { volumeTypeOf } from '../volumes/volume.graphql-mapping.js';
import { SaveAttendancePayloadType } from './attendance.graphql.js';
import { attendanceTypeOf } from './attendance.graphql-mapping.js';
import { type AttendanceInput, SaveAttendanceInput } from './attendance.inputs.graphql.js';
import type { AttendanceStatement } from './attendance.js';
import { AttendanceService, SAVE_ATTENDANCE } from './attendance.service.js';
import type { readAbsenceReasons } from './read-absence-reasons.js';

/** The mutation `saveAttendance`. */
@Resolver()
export class AttendanceResolver {
  readonly #access: AccessService;
  readonly #service: AttendanceService;

  constructor(parts: ParticipationParts, absenceReasons: ReturnType<typeof readAbsenceReasons>) {
    this.#access = parts.access;
    this.#service = new AttendanceService(parts, absenceReasons);
  }

  /** Carried out once for each key. */
  @Mutation(() => SaveAttendancePayloadType, {
    description:
      "Saves a group's attendance: each entry by itself, and in the same transaction the volume of its measure. A measure that is not registered for the month becomes registered. A person whom the unit does not work with on the day, or whose identity is protected, is refused alike.",
  })
  async saveAttendance(
    @Arg('input', () => SaveAttendanceInput, { description: 'The unit and the entries.' })
    { idempotencyKey, unit, entries, reason }: SaveAttendanceInput,
    @Ctx() context: RequestContext,
  ): Promise<SaveAttendancePayloadType> {
    const viewer = this.#access.municipalViewerFor(SAVE_ATTENDANCE, context.request.identity);
    const request = { unit, entries: entries.map(statementOf), reason: reason ?? undefined };
    const outcome = await this.#service.save(viewer, idempotencyKey, request);
    return {
      results: outcome.entries.map((entry) => ({
        outcome: entry.outcome,
        attendance: entry.attendance === undefined ? null : attendanceTypeOf(entry.attendance),
        findings: entry.findings.map(findingTypeOf),
      })),
      volumes: outcome.volumes.map(volumeTypeOf),
      reportedMonths: outcome.reportedMonths,
      findings: outcome.findings.map(findingTypeOf),
    };
  }
}

function statementOf({ otherText, absenceReason, hours, ...input }: AttendanceInput): AttendanceStatement {
  return {
    ...input,
    otherText: otherText ?? '',
    absenceReason: absenceReason ?? null,
    // As exact as it is kept, so that the same hours are the same when they come again.
    hours: hours === null || hours === undefined ? null : Math.round(hours * 100) / 100,
  };
}
