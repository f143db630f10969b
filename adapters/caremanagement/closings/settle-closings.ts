import type { HostClosing } from '@avstamp/plugin-sdk';
import type { AdapterFinding } from '../findings/adapter-finding.js';
import { findingOf } from '../findings/adapter-rules.js';
import { isDate } from '../settings/calendar.js';
import type { ConfirmedClosing } from './confirmed-closing.js';
import type { ProposedClosing } from './proposed-closing.js';

/** The closings that persons have confirmed, and the proposals that wait. */
export interface SettledClosings {
  readonly closings: readonly HostClosing[];
  readonly proposals: readonly ProposedClosing[];
  readonly findings: readonly AdapterFinding[];
}

/** Holds confirmations against proposals, each time anew: one that assistance has overtaken is no closing any more. */
export function settleClosings(
  proposals: readonly ProposedClosing[],
  confirmed: readonly ConfirmedClosing[],
  today: string,
): SettledClosings {
  const closings: HostClosing[] = [];
  const findings: AdapterFinding[] = [];
  const settled = new Set<ProposedClosing>();
  for (const { householdReference, closedOn, confirmedBy } of confirmed) {
    const place = { householdReference, found: closedOn };
    const own = proposals.filter((proposal) => proposal.householdReference === householdReference);
    const proposal = own.find((each) => isWithin(closedOn, each, today));
    if (confirmedBy.trim() === '') findings.push(findingOf('confirmation-by-nobody', place));
    else if (own.length === 0) findings.push(findingOf('confirmation-without-proposal', place));
    else if (proposal === undefined) findings.push(findingOf('confirmation-date-impossible', place));
    else if (!settled.has(proposal)) {
      settled.add(proposal);
      closings.push({ householdReference, closedOn });
    }
  }
  return { closings, proposals: proposals.filter((proposal) => !settled.has(proposal)), findings };
}

function isWithin(closedOn: string, { lastMonth, resumedIn }: ProposedClosing, today: string): boolean {
  const month = closedOn.slice(0, 7);
  return (
    isDate(closedOn) &&
    closedOn <= today &&
    month >= lastMonth &&
    (resumedIn === undefined || month < resumedIn)
  );
}
