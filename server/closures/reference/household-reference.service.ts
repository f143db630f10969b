import { closedPersons, type MunicipalViewer } from '../../access/index.js';
import type { AuditSubject } from '../../audit/index.js';
import type { Household } from '../../households/index.js';
import type { HouseholdReference } from '../../kernel/index.js';
import { asViewer, type RequestParts } from '../../requests/index.js';
import { HOUSEHOLD_MONTH } from '../household-month.service.js';
import { selectReferredHouseholds } from './household-reference.repository.js';

/** Finds households that another system names, under the policy of `householdMonth`. */
export class HouseholdReferenceService {
  readonly #parts: RequestParts;

  constructor(parts: RequestParts) {
    this.#parts = parts;
  }

  /**
   * Those of the households that the viewer may open, by reference; logged, with all that were asked for. One of another
   * unit or municipality, and one with a protected adult, is left out as one that does not exist is.
   */
  async find(
    viewer: MunicipalViewer,
    references: readonly HouseholdReference[],
  ): Promise<ReadonlyMap<string, Household>> {
    const { access, audit } = this.#parts;
    const { municipalityCode } = viewer;
    const found = await asViewer(this.#parts, viewer, async (client) => {
      const rows = await selectReferredHouseholds(client, references);
      const adults = rows.flatMap((row) => row.adults_ever);
      const closed = await closedPersons(client, viewer, adults, undefined);
      const reached = rows.filter(
        ({ unit, adults_ever }) =>
          access.mayReach(HOUSEHOLD_MONTH, viewer, { municipalityCode, unit }) &&
          !adults_ever.some((adult) => closed.has(adult)),
      );
      await audit(client, {
        municipalityCode,
        actor: viewer.subject,
        role: viewer.role,
        action: 'found households by reference',
        subject: `unit:${viewer.units[0] ?? ''}`,
        subjects: references.map((reference): AuditSubject => `household:${reference}`),
        details: { found: reached.length, asked: references.length },
      });
      return reached;
    });
    return new Map(
      found.map(({ household_ref, unit }) => [
        household_ref,
        { municipalityCode, reference: household_ref, unit },
      ]),
    );
  }
}
