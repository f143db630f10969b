import type { SystemDraft } from '../../disclosure/index.js';
import type { CalendarMonth } from '../../kernel/index.js';
import { CountIds } from '../tables/count-ids.js';

/** The months of one publication. */
type Period = readonly CalendarMonth[];

/**
 * Says what publications of other months tell about each other: what was counted in several months is what was counted
 * in each of them, and something more where not all of them have been published by themselves. Told are periods that
 * lie wholly in another; of those in one period, such as have no month in common.
 * @param current the months that are published now
 * @param others those of earlier publications
 */
export function linkPeriods(draft: SystemDraft, current: Period, others: readonly Period[]): void {
  const periods = [current, ...others];
  for (const whole of periods) {
    const inner = apart(periods.filter((period) => period !== whole && isWithin(period, whole)));
    if (inner.length === 0 || (whole !== current && !isWithin(current, whole))) continue;
    linkCounts(draft, whole, inner);
  }
}

function linkCounts(draft: SystemDraft, whole: Period, inner: readonly Period[]): void {
  const { prefix } = new CountIds(whole);
  const isCovered = whole.every((month) => inner.some((period) => period.includes(month)));
  for (const { id } of draft.cells()) {
    if (!id.startsWith(prefix)) continue;
    const parts = inner
      .map((period) => id.replace(prefix, new CountIds(period).prefix))
      .filter((part) => draft.cell(part) !== undefined);
    if (parts.length === 0) continue;
    if (isCovered && parts.length === inner.length) draft.sumIfSo(id, parts);
    else draft.partsOf(id, parts);
  }
}

function isWithin(period: Period, whole: Period): boolean {
  return period.length < whole.length && period.every((month) => whole.includes(month));
}

/** Periods without a month in common, the first ones first. */
function apart(periods: readonly Period[]): readonly Period[] {
  const taken: Period[] = [];
  for (const period of periods)
    if (!taken.some((one) => one.some((month) => period.includes(month)))) taken.push(period);
  return taken;
}
