import type { ClosureFact } from '@avstamp/plugin-sdk';
import type { Decision } from '../answers/decision.js';
import type { ApplicationIncome } from '../answers/financial-assistance.js';
import { isDate, swedishDate } from '../settings/calendar.js';
import type { CodeMeanings, FactMeaning } from '../settings/code-meanings.js';
import type { ErrandAdults } from './errand-record.js';

/** The incomes that an application states and that mean something, by whose they are. */
export function incomesOf(
  incomes: readonly ApplicationIncome[],
  adults: ErrandAdults,
  meanings: CodeMeanings,
): ClosureFact[] {
  return incomes.flatMap(({ incomeType = '', incomeDate = '', recipient }) => {
    const meaning = Object.hasOwn(meanings.incomes, incomeType) ? meanings.incomes[incomeType] : undefined;
    const person = recipient === 'CO_APPLICANT' ? adults.coApplicantReference : adults.applicantReference;
    const isWhole = meaning !== undefined && person !== undefined && isDate(incomeDate);
    return isWhole ? [factOf(person, meaning, incomeDate)] : [];
  });
}

/** What a decision's value says of why assistance ended, for each adult, on the decision's day. */
export function decidedFactsOf(
  decision: Decision | undefined,
  meaning: FactMeaning | undefined,
  adults: ErrandAdults,
): ClosureFact[] {
  const { decisionDate, created } = decision ?? {};
  const date = decisionDate ?? (created === undefined ? '' : swedishDate(new Date(created)));
  if (meaning === undefined || !isDate(date)) return [];
  return [adults.applicantReference, adults.coApplicantReference].flatMap((person) =>
    person === undefined ? [] : [factOf(person, meaning, date)],
  );
}

function factOf(personReference: string, { kind, benefit }: FactMeaning, date: string): ClosureFact {
  return { personReference, kind, ...(benefit === undefined ? {} : { benefit }), date };
}
