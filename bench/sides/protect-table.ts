import { calendarMonth, protectCounts, readDisclosurePlans } from '#product/measured';
import { inventedCounts } from '../tables/invented-counts.js';
import type { OpenSide } from './side.js';

/** Hides what must be hidden of a table that it has not met, and attacks what is left. */
export const protectTable: OpenSide = async () => {
  const plan = readDisclosurePlans().inForce(calendarMonth('2013-03'));
  if (plan === undefined) throw new Error('no plan is in force');
  let round = 0;
  let system = inventedCounts(round);
  return {
    before: async () => {
      system = inventedCounts(round);
      round += 1;
    },
    run: async () => {
      const protection = await protectCounts(system, plan);
      if (protection.kind !== 'protected') throw new Error('the table could not be protected');
    },
    close: async () => undefined,
  };
};
