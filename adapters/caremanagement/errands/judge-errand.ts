import type { AdapterFinding } from '../findings/adapter-finding.js';
import { adapterRules, findingOf } from '../findings/adapter-rules.js';
import { swedishDate } from '../settings/calendar.js';
import { type CodeMeanings, meaningsFor } from '../settings/code-meanings.js';
import { adultsOf } from './adults-of.js';
import { childrenOf } from './children-of.js';
import type { ErrandAnswers } from './errand-answers.js';
import type { ErrandRecord, HeldErrand } from './errand-record.js';
import { decidedFactsOf, incomesOf } from './facts-of.js';
import type { BrokenRule } from './judged.js';
import { monthOf } from './month-of.js';
import { decisionInForce, outcomeOf } from './outcome-of.js';

/** What was made of one errand: a record, or that it is held back, or that nothing is to be made of it. */
export interface JudgedErrand {
  readonly record?: ErrandRecord;
  readonly held?: HeldErrand;
  readonly findings: readonly AdapterFinding[];
}

/** Tells what an errand says, by the meanings in force in its month. What contradicts itself is held back and named. */
export function judgeErrand(answers: ErrandAnswers, allMeanings: readonly CodeMeanings[]): JudgedErrand {
  const { errand, decisions } = answers;
  const { id: errandId, created, data } = errand;
  const meanings = meaningsInForce(answers, allMeanings);
  if (meanings === undefined) return heldBack({ errandId }, [{ rule: 'month-before-meanings' }]);
  const decision = decisionInForce(decisions, meanings);
  const month = monthOf(errand, decision);
  const adults = adultsOf(answers, meanings);
  const outcome = outcomeOf(errand.status, decision, meanings);
  const kind = kindOf(data.applicationType, meanings);
  const children = adults.value === undefined ? undefined : childrenOf(data, adults.value);
  const broken = [
    ...month.broken,
    ...adults.broken,
    ...outcome.broken,
    ...(kind === undefined ? [unknownKind(data.applicationType)] : []),
    ...(children?.broken ?? []),
  ];
  const held: HeldErrand = {
    errandId,
    ...(adults.value === undefined ? {} : { adults: adults.value }),
    ...(month.value === undefined ? {} : { month: month.value }),
  };
  if (outcome.value?.outcome === 'undecided') return heldBack(held, outcome.broken);
  if (month.value === undefined && month.broken.length === 0) broken.push({ rule: 'month-missing' });
  const isWhole = month.value !== undefined && adults.value !== undefined && kind !== undefined;
  const isRight = broken.every(({ rule }) => adapterRules[rule].severity !== 'error');
  if (!isWhole || !isRight || outcome.value === undefined) {
    // One that came to nothing need not be right.
    const cameToNothing = outcome.value !== undefined && outcome.value.outcome !== 'granted';
    return cameToNothing ? { findings: [] } : heldBack(held, broken);
  }
  return {
    record: {
      errandId,
      created,
      month: month.value,
      kind,
      outcome: outcome.value.outcome,
      ...adults.value,
      children: children?.value ?? 0,
      incomes: incomesOf(data.incomes, adults.value, meanings),
      facts: decidedFactsOf(decision, outcome.value.meaning?.fact, adults.value),
    },
    findings: findingsOf(held, broken),
  };
}

/** By the month of assistance, and by the month of creation for finding that month. */
function meaningsInForce(
  { errand, decisions }: ErrandAnswers,
  all: readonly CodeMeanings[],
): CodeMeanings | undefined {
  const atCreation = meaningsFor(all, swedishDate(new Date(errand.created)).slice(0, 7));
  const decision = atCreation === undefined ? undefined : decisionInForce(decisions, atCreation);
  const { value: month } = monthOf(errand, decision);
  return month === undefined ? atCreation : meaningsFor(all, month);
}

function kindOf(
  stated: string | undefined,
  { applicationTypes }: CodeMeanings,
): ErrandRecord['kind'] | undefined {
  return stated !== undefined && Object.hasOwn(applicationTypes, stated)
    ? applicationTypes[stated]
    : undefined;
}

function unknownKind(stated: string | undefined): BrokenRule {
  return { rule: 'application-type-unknown', ...(stated === undefined ? {} : { found: stated }) };
}

function heldBack(held: HeldErrand, broken: readonly BrokenRule[]): JudgedErrand {
  return { held, findings: findingsOf(held, broken) };
}

function findingsOf({ errandId, month }: HeldErrand, broken: readonly BrokenRule[]): AdapterFinding[] {
  return broken.map(({ rule, found }) =>
    findingOf(rule, {
      errandId,
      ...(month === undefined ? {} : { month }),
      ...(found === undefined ? {} : { found }),
    }),
  );
}
