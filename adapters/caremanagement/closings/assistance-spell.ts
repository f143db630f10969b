import { monthsAfter, monthsBetween } from '../settings/calendar.js';

/** Months of assistance of one household that belong together. */
export interface AssistanceSpell {
  readonly householdReference: string;
  /** `YYYY-MM`. */
  readonly firstMonth: string;
  /** `YYYY-MM`; the assistance went on through it. */
  readonly lastMonth: string;
  /** Months with assistance; the gaps are not counted. */
  readonly months: number;
}

/**
 * The spells of a household: a month belongs to the spell before it while no more months lie between than the longest gap.
 * @param months `YYYY-MM`, any order
 */
export function spellsOf(
  householdReference: string,
  months: readonly string[],
  longestGapMonths: number,
): AssistanceSpell[] {
  const spells: AssistanceSpell[] = [];
  for (const month of [...new Set(months)].sort()) {
    const spell = spells.at(-1);
    if (spell === undefined || monthsBetween(spell.lastMonth, month) > longestGapMonths + 1) {
      spells.push({ householdReference, firstMonth: month, lastMonth: month, months: 1 });
    } else {
      spells[spells.length - 1] = { ...spell, lastMonth: month, months: spell.months + 1 };
    }
  }
  return spells;
}

/**
 * The first day on which the assistance can be said to have ended, `YYYY-MM-DD`: the longest gap and one month more have
 * passed since the spell's last month.
 */
export function endedOn({ lastMonth }: AssistanceSpell, longestGapMonths: number): string {
  return `${monthsAfter(lastMonth, longestGapMonths + 2)}-01`;
}
