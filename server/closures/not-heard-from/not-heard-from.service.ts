import type { MunicipalViewer } from '../../access/index.js';
import { asViewer } from '../../requests/index.js';
import type { ClosureParts } from '../closure-parts.js';
import { entryBy, subjectsOf } from '../household-reach.js';
import { type NotHeardFromRequest, selectNotHeardFrom } from './not-heard-from.repository.js';
import { planFor, type SilentHousehold, type SilentHouseholdPlan } from './silent-household.js';

/** The operation that this service serves, as the policies name it. */
export const NOT_HEARD_FROM = 'Query.notHeardFrom';

/** Lists households that have not applied again. */
export class NotHeardFromService {
  readonly #parts: ClosureParts;

  constructor(parts: ClosureParts) {
    this.#parts = parts;
  }

  /** Up to one more than the page holds, logged with all whom the page shows in the transaction that reads them. */
  list(viewer: MunicipalViewer, request: NotHeardFromRequest): Promise<readonly SilentHousehold[]> {
    return asViewer(this.#parts, viewer, async (client) => {
      const found = await selectNotHeardFrom(client, viewer.municipalityCode, request);
      await this.#parts.audit(
        client,
        entryBy(viewer, {
          action: 'list households not heard from',
          subject: `month:${request.month}`,
          subjects: found
            .slice(0, request.first)
            .flatMap(({ household, adults }) => subjectsOf(household, adults)),
          reason: request.reason,
          details: {},
        }),
      );
      return found;
    });
  }

  /** What is to be done about a household. */
  planFor(silent: SilentHousehold): SilentHouseholdPlan {
    return planFor(this.#parts, silent);
  }
}
