import type { MunicipalViewer } from '../../access/index.js';
import { asViewer } from '../../requests/index.js';
import { type ClosureParts, type Countdown, countdown } from '../closure-parts.js';
import { entryBy } from '../household-reach.js';
import type { ClosureCounts, ClosureCountsRequest } from './closure-counts.js';
import { selectClosureCounts } from './closure-counts.repository.js';

/** The operation that this service serves, as the policies name it. */
export const CLOSURE_COUNTS = 'Query.closureCounts';

/** What a month's closings amount to, and when its report is due. */
export interface CountedMonth {
  readonly counts: ClosureCounts;
  readonly countdown: Countdown | undefined;
}

/** Counts the closings of a month: how many reasons say little is what a unit can improve (domain §3.3, §6). */
export class ClosureCountsService {
  readonly #parts: ClosureParts;

  constructor(parts: ClosureParts) {
    this.#parts = parts;
  }

  /** The counts of the viewer's own units, logged in the transaction that reads them. */
  async count(viewer: MunicipalViewer, request: ClosureCountsRequest): Promise<CountedMonth> {
    const { audit, codeLists } = this.#parts;
    const { month, reason } = request;
    const counts = await asViewer(this.#parts, viewer, async (client) => {
      const list = codeLists.closureReasonsInForce(month);
      const counted = await selectClosureCounts(client, viewer.municipalityCode, request, list);
      await audit(
        client,
        entryBy(viewer, { action: 'count closures', subject: `month:${month}`, reason, details: {} }),
      );
      return counted;
    });
    return { counts, countdown: countdown(this.#parts, month) };
  }
}
