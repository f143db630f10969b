import type { MunicipalViewer } from '../../access/index.js';
import { asViewer } from '../../requests/index.js';
import type { ParticipationParts } from '../participation-parts.js';
import type { Participation } from './participation.js';
import type { ParticipantPage } from './participation.repository.js';
import { shownParticipants } from './shown-participants.js';

/** The operation that this service serves, as the policies name it. */
export const PARTICIPANTS = 'Query.participants';

/** Lists the persons that a unit works with. */
export class ParticipantListService {
  readonly #parts: ParticipationParts;

  constructor(parts: ParticipationParts) {
    this.#parts = parts;
  }

  /**
   * Up to `limit` participations in the order of the references, logged with everybody who is shown. Nobody protected
   * is among them, and no gap tells that somebody is missing. Of another's unit the list is empty.
   */
  async page(viewer: MunicipalViewer, page: ParticipantPage): Promise<readonly Participation[]> {
    return asViewer(this.#parts, viewer, async (client) => {
      const shown = await shownParticipants(client, this.#parts, viewer, page);
      await this.#parts.audit(client, {
        municipalityCode: viewer.municipalityCode,
        actor: viewer.subject,
        role: viewer.role,
        action: 'list participants',
        subject: `unit:${page.unit}`,
        subjects: shown.map(({ personReference }) => `person:${personReference}` as const),
        details: {},
      });
      return shown;
    });
  }
}
