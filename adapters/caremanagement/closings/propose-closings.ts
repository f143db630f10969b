import type { HeldErrand } from '../errands/errand-record.js';
import type { AdapterFinding } from '../findings/adapter-finding.js';
import { findingOf } from '../findings/adapter-rules.js';
import { type AssistedMonth, adultsIn } from '../households/assisted-month.js';
import { grouped } from '../households/grouped.js';
import { type AssistanceSpell, endedOn, spellsOf } from './assistance-spell.js';
import type { ProposedClosing } from './proposed-closing.js';

/** What closings are proposed from. */
export interface ClosingGrounds {
  readonly months: readonly AssistedMonth[];
  /** Errands and months of which it is not known whether they are assistance. */
  readonly held: readonly HeldErrand[];
  /** `YYYY-MM-DD`, where the municipality is. */
  readonly today: string;
  readonly longestGapMonths: number;
  /** `YYYY-MM`. */
  readonly proposeSince: string;
}

/** Assistance spells, the closings proposed at their ends, and what is held back. */
export interface ClosingProposals {
  readonly spells: readonly AssistanceSpell[];
  readonly proposals: readonly ProposedClosing[];
  readonly findings: readonly AdapterFinding[];
}

/**
 * Proposes a closing at the end of each spell, once the longest gap has passed and nothing that is not settled could have
 * continued it. That an errand is closed says nothing of it (domain §3.1).
 */
export function proposeClosings(grounds: ClosingGrounds): ClosingProposals {
  const { months, today, longestGapMonths, proposeSince } = grounds;
  const byAdult = grouped(
    months.flatMap((month) => adultsIn(month).map((adult) => ({ adult, month }))),
    ({ adult }) => adult,
  );
  const heldByAdult = grouped(
    grounds.held.flatMap((held) => adultsOfHeld(held).map((adult) => ({ adult, held }))),
    ({ adult }) => adult,
  );
  const spells: AssistanceSpell[] = [];
  const proposals: ProposedClosing[] = [];
  const findings: AdapterFinding[] = [];
  for (const [householdReference, ofHousehold] of grouped(months, (month) => month.householdReference)) {
    const own = spellsOf(
      householdReference,
      ofHousehold.map(({ month }) => month),
      longestGapMonths,
    );
    spells.push(...own);
    for (const [index, spell] of own.entries()) {
      const closedOn = endedOn(spell, longestGapMonths);
      if (closedOn > today || closedOn.slice(0, 7) < proposeSince) continue;
      const resumedIn = own[index + 1]?.firstMonth;
      const adults = new Set(ofHousehold.filter(({ month }) => month === spell.lastMonth).flatMap(adultsIn));
      const held = [...adults].flatMap((adult) => heldByAdult.get(adult) ?? []);
      if (held.some(({ held: { month } }) => mayContinue(month, spell, resumedIn))) {
        findings.push(findingOf('closing-held-back', { householdReference, month: spell.lastMonth }));
        continue;
      }
      const elsewhere = [...adults]
        .flatMap((adult) => byAdult.get(adult) ?? [])
        .filter(
          ({ month }) => month.householdReference !== householdReference && month.month > spell.lastMonth,
        )
        .map(({ month }) => month.householdReference);
      proposals.push({
        householdReference,
        firstMonth: spell.firstMonth,
        lastMonth: spell.lastMonth,
        closedOn,
        ...(resumedIn === undefined ? {} : { resumedIn }),
        adultsContinueIn: [...new Set(elsewhere)].sort(),
      });
    }
  }
  return { spells, proposals, findings };
}

function adultsOfHeld({ adults }: HeldErrand): string[] {
  const { applicantReference, coApplicantReference } = adults ?? {};
  return [applicantReference, coApplicantReference].filter((adult) => adult !== undefined);
}

/** A month that is not known may be any. */
function mayContinue(
  month: string | undefined,
  spell: AssistanceSpell,
  resumedIn: string | undefined,
): boolean {
  return month === undefined || (month > spell.lastMonth && (resumedIn === undefined || month < resumedIn));
}
