import type { Decision } from '../answers/decision.js';
import type { CodeMeanings, DecisionMeaning } from '../settings/code-meanings.js';
import type { ErrandRecord } from './errand-record.js';
import type { BrokenRule, Judged } from './judged.js';

/** How an errand ended, and what its decision's value means. */
export interface Outcome {
  readonly outcome: ErrandRecord['outcome'] | 'undecided';
  readonly meaning?: DecisionMeaning;
}

/** The decision that holds: the caseworker's that was recorded last. Recommendations decide nothing. */
export function decisionInForce(
  decisions: readonly Decision[],
  { decisionTypes }: CodeMeanings,
): Decision | undefined {
  return decisions
    .filter(({ decisionType }) => decisionTypes.includes(decisionType ?? ''))
    .reduce<Decision | undefined>(
      (latest, each) => (latest === undefined || recorded(latest) <= recorded(each) ? each : latest),
      undefined,
    );
}

function recorded({ created, decisionDate }: Decision): number {
  return Date.parse(created ?? decisionDate ?? '') || 0;
}

/**
 * How an errand ended. The decision tells, not the status: an errand is closed when it is dealt with, whether it was granted
 * or not, and that its household has assistance no more is another matter.
 */
export function outcomeOf(
  status: string | undefined,
  decision: Decision | undefined,
  { statuses, decisions }: CodeMeanings,
): Judged<Outcome> {
  const stated = status ?? '';
  const known = Object.hasOwn(statuses, stated) ? statuses[stated] : undefined;
  const unknown: BrokenRule[] = known === undefined ? [{ rule: 'status-unknown', found: stated }] : [];
  if (decision === undefined) {
    if (known === 'settled') return { broken: [{ rule: 'decision-missing', found: stated }] };
    return { value: { outcome: known === 'withdrawn' ? 'withdrawn' : 'undecided' }, broken: unknown };
  }
  const value = decision.value ?? '';
  const meaning = Object.hasOwn(decisions, value) ? decisions[value] : undefined;
  if (meaning === undefined)
    return { broken: [...unknown, { rule: 'decision-value-unknown', found: value }] };
  const { amount } = decision;
  if (amount !== undefined && amount > 0 !== (meaning.outcome === 'granted')) {
    return { broken: [...unknown, { rule: 'decision-amount-contradicts', found: value }] };
  }
  if (known === 'withdrawn' && meaning.outcome === 'granted') {
    return { broken: [{ rule: 'withdrawn-yet-granted', found: stated }] };
  }
  return { value: { outcome: meaning.outcome, meaning }, broken: unknown };
}
