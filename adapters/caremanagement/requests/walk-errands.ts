import type { ListedErrand } from '../answers/errand-page.js';
import type { Caremanagement } from './caremanagement.js';
import { CaremanagementFailure } from './caremanagement-failure.js';

/** How often the list is walked in all before what still comes in is left to the next reading. */
const MOST_WALKS = 3;

/**
 * Every errand created since the moment, once each, while the list changes under the reader.
 *
 * Pages of a list are cut anew for each question, so an errand removed or added between two of them shifts all that follow.
 * So each page is asked for by the last creation time seen, a moment further back for times that the case system keeps
 * finer than it writes them, and what was seen is passed over. What that misses, such as an errand recorded late with
 * an earlier time, a further walk meets: the list is walked until a walk brings nothing new. A walk costs little beside
 * the reading of the errands.
 */
export async function* walkErrands(
  source: Caremanagement,
  createdSince: string,
  pageSize: number,
): AsyncGenerator<ListedErrand> {
  const seen = new Set<string>();
  const start = justBefore(createdSince);
  for (let walk = 1, known = -1; walk <= MOST_WALKS && known < seen.size; walk++) {
    known = seen.size;
    for await (const errand of walkOnce(source, start, pageSize)) {
      if (seen.has(errand.id)) continue;
      seen.add(errand.id);
      yield errand;
    }
  }
}

async function* walkOnce(
  source: Caremanagement,
  start: string,
  pageSize: number,
): AsyncGenerator<ListedErrand> {
  let after = start;
  let page = 0;
  for (;;) {
    const { errands, totalPages } = await source.errandsCreatedAfter(after, page, pageSize);
    assertOrdered(errands, after);
    yield* errands;
    const last = errands.at(-1);
    if (last === undefined || page + 1 >= totalPages) return;
    const next = justBefore(last.created);
    // More errands of one moment than a page holds: only then is the next page asked for by its number.
    page = next > after ? 0 : page + 1;
    after = next > after ? next : after;
  }
}

/** A list that is not filtered or not sorted would be walked for ever, or with holes. */
function assertOrdered(errands: readonly ListedErrand[], after: string): void {
  let before = Date.parse(after);
  for (const { created } of errands) {
    const moment = Date.parse(created);
    if (moment < before)
      throw new CaremanagementFailure('notAsDescribed', { operation: 'findErrands', field: 'created' });
    before = moment;
  }
}

/** A millisecond earlier, in universal time, so that two such moments compare as texts. */
function justBefore(moment: string): string {
  return new Date(Date.parse(moment) - 1).toISOString();
}
