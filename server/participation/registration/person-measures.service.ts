import type { PoolClient } from 'pg';
import { closedPersons, type MunicipalViewer } from '../../access/index.js';
import { addMonths, type PersonReference } from '../../kernel/index.js';
import { asViewer } from '../../requests/index.js';
import { entryAbout } from '../participants/participant-log.js';
import { answerAboutReached, reachParticipants } from '../participants/reach-participants.js';
import type { ParticipationParts } from '../participation-parts.js';
import { MONTH_LIMIT, type PersonMeasures } from './person-measures.js';
import { type Months, monthsOf, selectPersonCells, selectUnitOfAdult } from './person-measures.repository.js';

/** The operation that this service serves, as the policies name it. */
export const PERSON_MEASURES = 'Query.personMeasures';

/** What is asked for. */
export interface PersonMeasuresRequest extends Months {
  readonly personReference: PersonReference;
  /** Why the person is opened, where its identity is protected. */
  readonly reason: string | undefined;
}

/** Reads the measures of one person, as far as the viewer may see them. */
export class PersonMeasuresService {
  readonly #parts: ParticipationParts;

  constructor(parts: ParticipationParts) {
    this.#parts = parts;
  }

  /** The person's measures, logged. @throws DomainError NOT_FOUND */
  async read(viewer: MunicipalViewer, request: PersonMeasuresRequest): Promise<PersonMeasures> {
    const { personReference, from, to, reason } = request;
    const found = await asViewer(this.#parts, viewer, async (client) => {
      const isReached = await this.#reaches(client, viewer, request);
      const action = isReached ? 'read person measures' : 'refused person measures';
      const details = { from, to };
      await this.#parts.audit(client, entryAbout(viewer, personReference, action, { details, reason }));
      if (!isReached) return null;
      const cells = await selectPersonCells(client, viewer, personReference, { from, to });
      return monthsOf({ from, to }).map((month) => ({
        month,
        cells: cells.filter((cell) => cell.month === month),
      }));
    });
    return { personReference, months: answerAboutReached(found) };
  }

  async #reaches(
    client: PoolClient,
    viewer: MunicipalViewer,
    { personReference, from, reason }: PersonMeasuresRequest,
  ): Promise<boolean> {
    const asked = { viewer, operation: PERSON_MEASURES };
    if (viewer.role === 'labourMarketOfficer' || viewer.role === 'externalProvider') {
      const reached = await reachParticipants(client, this.#parts, asked, [personReference], reason);
      return reached.has(personReference);
    }
    // A measure may lie long after the last month with assistance: only the report joins the two (domain §2.5).
    const since = addMonths(from, -MONTH_LIMIT);
    const unit = await selectUnitOfAdult(client, viewer, personReference, since);
    const closed = await closedPersons(client, viewer, [personReference], reason);
    if (unit === undefined || closed.has(personReference)) return false;
    const { municipalityCode } = viewer;
    return this.#parts.access.mayReach(PERSON_MEASURES, viewer, { municipalityCode, unit });
  }
}
