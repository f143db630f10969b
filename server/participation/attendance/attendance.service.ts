import type { PoolClient } from 'pg';
import { type MunicipalViewer, partyOf } from '../../access/index.js';
import { applyRules, blocks, dateOfInstant } from '../../kernel/index.js';
import { monthName, personMonthName } from '../../measures/index.js';
import { carryOutOnce, lockSubjects, type RequestKey } from '../../requests/index.js';
import { subjectOf } from '../participants/participant-log.js';
import { type ReachedParticipants, reachParticipants } from '../participants/reach-participants.js';
import type { ParticipationParts } from '../participation-parts.js';
import type { AttendanceStatement } from './attendance.js';
import { selectAttendance } from './attendance.repository.js';
import { attendanceBatchRules } from './attendance-batch.rules.js';
import type { AttendanceOutcome } from './attendance-outcome.js';
import { judgeAttendance } from './judge-attendance.js';
import type { readAbsenceReasons } from './read-absence-reasons.js';
import { measureOf, writeLog } from './write-log.js';

/** The operation that this service serves, as the policies name it. */
export const SAVE_ATTENDANCE = 'Mutation.saveAttendance';

/** Of another's unit. */
const NOBODY: ReachedParticipants = new Map();

/** A group's attendance, as somebody states it. */
export interface AttendanceRequest {
  /** The own unit that keeps the log. */
  readonly unit: string;
  readonly entries: readonly AttendanceStatement[];
  /** Why, where it is told; needed for persons with a protected identity. */
  readonly reason: string | undefined;
}

/** Records who took part in what on which day. */
export class AttendanceService {
  readonly #parts: ParticipationParts;
  readonly #absenceReasons: ReturnType<typeof readAbsenceReasons>;

  constructor(parts: ParticipationParts, absenceReasons: ReturnType<typeof readAbsenceReasons>) {
    this.#parts = parts;
    this.#absenceReasons = absenceReasons;
  }

  /**
   * Saves a batch, once for each key: each entry by itself, and with the volume of its measure in the same transaction.
   * @throws DomainError CONFLICT where the key was used for something else
   */
  async save(
    viewer: MunicipalViewer,
    key: RequestKey,
    request: AttendanceRequest,
  ): Promise<AttendanceOutcome> {
    const findings = applyRules(attendanceBatchRules, { entries: request.entries.length });
    if (blocks(findings)) return { entries: [], findings, volumes: [], reportedMonths: [] };
    return carryOutOnce(this.#parts, viewer, { operation: SAVE_ATTENDANCE, key, request }, (client) =>
      this.#saved(client, viewer, request),
    );
  }

  async #saved(
    client: PoolClient,
    viewer: MunicipalViewer,
    { unit, entries, reason }: AttendanceRequest,
  ): Promise<AttendanceOutcome> {
    const { access, clock, codeLists, audit } = this.#parts;
    const measures = entries.map(measureOf);
    await lockSubjects(client, viewer, measures.map(personMonthName), measures.map(monthName));
    const persons = [...new Set(entries.map(({ personReference }) => personReference))];
    const asked = { viewer, operation: SAVE_ATTENDANCE };
    const isOwn = access.mayReach(SAVE_ATTENDANCE, viewer, {
      municipalityCode: viewer.municipalityCode,
      unit,
    });
    const reached = isOwn ? await reachParticipants(client, this.#parts, asked, persons, reason) : NOBODY;
    const judged = judgeAttendance(entries, {
      unit,
      today: dateOfInstant(clock.now()),
      reached,
      recorded: await selectAttendance(client, viewer, unit, entries),
      codeLists,
      absenceReasons: this.#absenceReasons,
    });
    const saving = { audit, clock, codeLists, action: 'save volume', reason: reason ?? '' };
    const written = judged.some(({ outcome }) => outcome === 'saved')
      ? await writeLog(client, viewer, judged, { unit, party: partyOf(viewer, unit), saving })
      : { entries: judged, facts: [], reportedMonths: [] };
    await audit(client, {
      municipalityCode: viewer.municipalityCode,
      actor: viewer.subject,
      role: viewer.role,
      action: 'save attendance',
      subject: `unit:${unit}`,
      subjects: persons.map(subjectOf),
      reason: reason ?? '',
      details: { entries: entries.length, saved: count(written.entries) },
    });
    const { facts, reportedMonths } = written;
    return { entries: written.entries, findings: [], volumes: facts, reportedMonths };
  }
}

function count(entries: AttendanceOutcome['entries']): number {
  return entries.filter(({ outcome }) => outcome === 'saved').length;
}
