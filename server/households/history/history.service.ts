import type { PoolClient } from 'pg';
import { closedPersons, type MunicipalViewer } from '../../access/index.js';
import type { AuditSubject } from '../../audit/index.js';
import { DomainError, type HouseholdReference, type PersonReference } from '../../kernel/index.js';
import { asViewer, type RequestParts } from '../../requests/index.js';
import {
  type HistoryPart,
  type HistoryRow,
  selectHouseholdAdults,
  selectHouseholdHistory,
  selectPersonHistory,
  selectUnitsOfPerson,
} from './history.repository.js';

/** The operations that this service serves, as the policies name them. */
export const HOUSEHOLD_HISTORY = 'Query.householdHistory';
export const PERSON_HISTORY = 'Query.personHistory';

/** Shows who changed what was registered, when and why. */
export class HistoryService {
  readonly #parts: RequestParts;

  constructor(parts: RequestParts) {
    this.#parts = parts;
  }

  /**
   * The history of a household of the viewer's units, and of its adults in the months in which they belonged to it,
   * newest first. Logged; an attempt that is refused as well.
   * @param reason why protected persons are opened; undefined where none was given
   * @throws DomainError NOT_FOUND, for a household of somebody else's exactly as for one that does not exist
   */
  ofHousehold(
    viewer: MunicipalViewer,
    household: HouseholdReference,
    part: HistoryPart,
    reason: string | undefined,
  ): Promise<readonly HistoryRow[]> {
    return this.#read(viewer, `household:${household}`, reason, async (client) => {
      const found = await selectHouseholdAdults(client, viewer, household);
      const closed = await closedPersons(client, viewer, found?.adults ?? [], reason);
      const reached =
        found !== undefined &&
        this.#parts.access.mayReach(HOUSEHOLD_HISTORY, viewer, { ...viewer, unit: found.unit });
      return reached && closed.size === 0
        ? selectHouseholdHistory(client, viewer, household, part)
        : undefined;
    });
  }

  /** The history of a person that one of the viewer's units works with. @throws DomainError as `ofHousehold` */
  ofPerson(
    viewer: MunicipalViewer,
    person: PersonReference,
    part: HistoryPart,
  ): Promise<readonly HistoryRow[]> {
    return this.#read(viewer, `person:${person}`, undefined, async (client) => {
      const units = await selectUnitsOfPerson(client, viewer, person);
      const reached = units.some((unit) =>
        this.#parts.access.mayReach(PERSON_HISTORY, viewer, { ...viewer, unit }),
      );
      return reached ? selectPersonHistory(client, viewer, person, part) : undefined;
    });
  }

  async #read(
    viewer: MunicipalViewer,
    subject: AuditSubject,
    reason: string | undefined,
    select: (client: PoolClient) => Promise<readonly HistoryRow[] | undefined>,
  ): Promise<readonly HistoryRow[]> {
    const rows = await asViewer(this.#parts, viewer, async (client) => {
      const found = await select(client);
      const persons = (found ?? []).flatMap(({ person_ref }) =>
        person_ref === null ? [] : [`person:${person_ref}` as const],
      );
      await this.#parts.audit(client, {
        municipalityCode: viewer.municipalityCode,
        actor: viewer.subject,
        role: viewer.role,
        action: found === undefined ? 'refused history' : 'read history',
        subject,
        subjects: [...new Set(persons)],
        ...(reason === undefined ? {} : { reason }),
        details: {},
      });
      return found;
    });
    if (rows === undefined) throw new DomainError('NOT_FOUND', NOT_AMONG_YOURS);
    return rows;
  }
}

const NOT_AMONG_YOURS = {
  sv: 'Referensen finns inte bland dina. Kontrollera den, och att du arbetar för rätt enhet.',
  en: 'The reference is not among yours. Check it, and that you work for the right unit.',
};
