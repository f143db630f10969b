import { type MunicipalViewer, type Party, partyOf } from '../../access/index.js';
import { grouped, monthOfDate } from '../../kernel/index.js';
import { asViewer } from '../../requests/index.js';
import type { Participation } from '../participants/participation.js';
import type { ParticipantPage, Period } from '../participants/participation.repository.js';
import { shownParticipants } from '../participants/shown-participants.js';
import type { ParticipationParts } from '../participation-parts.js';
import type { VolumeFacts } from '../volumes/measure-volume.js';
import { selectVolumeFacts } from '../volumes/volume.repository.js';
import type { Attendance } from './attendance.js';
import { selectAttendanceOfPersons } from './attendance.repository.js';

/** The operation that this service serves, as the policies name it. */
export const PARTICIPATION_LOG = 'Query.participationLog';

/** One person's part of a unit's log. */
export interface LoggedParticipant {
  readonly participation: Participation;
  /** All that has been recorded in the period, taken back or not, by day. */
  readonly attendance: readonly Attendance[];
  /** The volumes of the month that the period lies in. */
  readonly volumes: readonly VolumeFacts[];
}

/** Which part of a log is asked for: days of one month. */
export interface LogPage extends ParticipantPage {
  readonly period: Period;
}

/** Reads a unit's participation log. */
export class ParticipationLogService {
  readonly #parts: ParticipationParts;

  constructor(parts: ParticipationParts) {
    this.#parts = parts;
  }

  /** Up to `limit` participants of the period, logged with everybody who is shown; nobody protected is among them. */
  async page(viewer: MunicipalViewer, page: LogPage): Promise<readonly LoggedParticipant[]> {
    return asViewer(this.#parts, viewer, async (client) => {
      const { unit, period } = page;
      const month = monthOfDate(period.from);
      const shown = await shownParticipants(client, this.#parts, viewer, page);
      const persons = shown.map(({ personReference }) => personReference);
      const attendance = await selectAttendanceOfPersons(client, viewer, unit, persons, period);
      const months = persons.map((personReference) => ({ personReference, month }));
      const volumes = await selectVolumeFacts(client, viewer, this.#partyOf(viewer, unit), months);
      const attendanceOf = grouped(attendance, (one) => one.personReference);
      const volumesOf = grouped(volumes, (one) => one.personReference);
      await this.#parts.audit(client, {
        municipalityCode: viewer.municipalityCode,
        actor: viewer.subject,
        role: viewer.role,
        action: 'read participation log',
        subject: `unit:${unit}`,
        subjects: persons.map((person) => `person:${person}` as const),
        details: { ...period },
      });
      return shown.map((participation) => ({
        participation,
        attendance: attendanceOf.get(participation.personReference) ?? [],
        volumes: volumesOf.get(participation.personReference) ?? [],
      }));
    });
  }

  /** Whose statements the unit's are: an officer also reads the logs of providers that persons were handed to. */
  #partyOf(viewer: MunicipalViewer, unit: string): Party {
    const { municipalityCode } = viewer;
    const isOwn = this.#parts.access.mayReach(PARTICIPATION_LOG, viewer, { municipalityCode, unit });
    return isOwn ? partyOf(viewer, unit) : `provider:${unit}`;
  }
}
