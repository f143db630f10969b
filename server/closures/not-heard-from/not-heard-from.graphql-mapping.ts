import { closureTypeOf } from '../closure.graphql.js';
import type { SilentHouseholdType } from './not-heard-from.graphql.js';
import type { SilentHousehold, SilentHouseholdPlan } from './silent-household.js';

/** Shows a household with its plan. Each field is named: nothing gets out by itself. */
export function silentHouseholdTypeOf(
  { household, lastMonth, closure, followUps }: SilentHousehold,
  { planned, nextFollowUpOn, countdown }: SilentHouseholdPlan,
): SilentHouseholdType {
  const { reference, municipalityCode, unit } = household;
  return {
    household: { reference, municipalityCode, unit },
    lastMonth,
    closure: closure === undefined ? null : closureTypeOf(closure),
    followUps: followUps.map(({ number, triedOn, contact, result }) => ({
      number,
      triedOn,
      contact,
      result,
    })),
    plannedFollowUps: planned.map(({ dueOn, triedOn }) => ({ dueOn, triedOn: triedOn ?? null })),
    nextFollowUpOn: nextFollowUpOn ?? null,
    reportingDeadline: countdown?.deadline ?? null,
    daysToReportingDeadline: countdown?.days ?? null,
    version: followUps.length,
  };
}
