import type { PoolClient } from 'pg';
import { closedPersons, type MunicipalViewer } from '../access/index.js';
import type { AuditSubject } from '../audit/index.js';
import type { CodeLists } from '../codes/index.js';
import {
  type CalendarMonth,
  DomainError,
  type Finding,
  firstDayOf,
  type HouseholdReference,
} from '../kernel/index.js';
import { asViewer, type RequestParts } from '../requests/index.js';
import { householdMonthFindings } from './household-month.findings.js';
import type { HouseholdMonth } from './household-month.js';
import { householdMonthOf } from './household-month.mapping.js';
import { selectHouseholdMonth } from './household-month.repository.js';
import type { HouseholdMonthRow } from './household-month.row.js';

/** The operation that this service serves, as the policies name it. */
export const HOUSEHOLD_MONTH = 'Query.householdMonth';

/** What somebody asks to see. */
export interface HouseholdMonthRequest {
  readonly reference: HouseholdReference;
  readonly month: CalendarMonth;
  /** Why; needed where an adult is protected, and kept in the log wherever it is given. */
  readonly reason: string | undefined;
}

/** What the service works with. */
export interface HouseholdMonthParts extends RequestParts {
  readonly codeLists: CodeLists;
}

/** Reads a household's month for a viewer. */
export class HouseholdMonthService {
  readonly #parts: HouseholdMonthParts;

  constructor(parts: HouseholdMonthParts) {
    this.#parts = parts;
  }

  /**
   * The household's month, logged in the transaction that reads it. A household of another municipality or unit, and
   * one with a protected adult whom the viewer has not been named to open or gives no reason to, is answered exactly
   * as one that does not exist; all these attempts are logged.
   * @throws DomainError NOT_FOUND; Error where the reading cannot be logged
   */
  async read(viewer: MunicipalViewer, request: HouseholdMonthRequest): Promise<HouseholdMonth> {
    const found = await asViewer(this.#parts, viewer, (client) => this.#readAndLog(client, viewer, request));
    if (found === undefined) throw new DomainError('NOT_FOUND', NO_SUCH_HOUSEHOLD);
    return found;
  }

  /** What is still owed of the month, or wrong in it. */
  findings(facts: HouseholdMonth): readonly Finding[] {
    return householdMonthFindings(facts, this.#parts.codeLists.closureReasonsInForce(facts.month));
  }

  async #readAndLog(
    client: PoolClient,
    viewer: MunicipalViewer,
    { reference, month, reason }: HouseholdMonthRequest,
  ): Promise<HouseholdMonth | undefined> {
    const { access, audit, codeLists } = this.#parts;
    const row = await selectHouseholdMonth(client, reference, firstDayOf(month));
    const found = row && householdMonthOf(row, month, codeLists.measuresInForce(month));
    const closed = await closedPersons(client, viewer, row?.adults_ever ?? [], reason);
    const reached =
      found !== undefined && access.mayReach(HOUSEHOLD_MONTH, viewer, found.household) && closed.size === 0;
    await audit(client, {
      municipalityCode: viewer.municipalityCode,
      actor: viewer.subject,
      role: viewer.role,
      action: reached ? 'read household month' : 'refused household month',
      subject: `household:${reference}`,
      subjects: reached ? shownSubjects(row) : [],
      ...(reason === undefined ? {} : { reason }),
      details: { month },
    });
    return reached ? found : undefined;
  }
}

// The log finds a reading by each adult whom it showed.
function shownSubjects(row: HouseholdMonthRow | undefined): readonly AuditSubject[] {
  return (row?.assistance?.adults ?? []).map(({ person_ref }): AuditSubject => `person:${person_ref}`);
}

const NO_SUCH_HOUSEHOLD = {
  sv: 'Hushållet finns inte bland dina. Kontrollera referensen, och att du arbetar för rätt enhet.',
  en: 'The household is not among yours. Check the reference, and that you work for the right unit.',
};
