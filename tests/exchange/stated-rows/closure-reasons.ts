import fc from 'fast-check';
import { type ClosureStatement, closureRules } from '../../../server/closures/index.js';
import { readCodeLists } from '../../../server/codes/index.js';
import { isCalendarDate, monthOfDate } from '../../../server/kernel/index.js';
import { codeNearEdge, dateNearEdge } from './near-edges.js';
import { dateIn, statedRows, texts } from './stated-rows.js';

type Facts = ClosureStatement & { readonly household: string };

const codeLists = readCodeLists();
const reason = fc.oneof(fc.constantFrom('', '1', '4', '11', '12'), codeNearEdge);

/** H-1 has a co-applicant and H-2 has none, from the first month on; of H-3 nobody knows. */
const CO_APPLICANTS = new Map([
  ['H-1', true],
  ['H-2', false],
]);

const facts = fc
  .record({
    household: fc.constantFrom('H-1', 'H-2', 'H-3'),
    closedOn: dateNearEdge,
    applicantReason: reason,
    coApplicantReason: reason,
    householdReason: reason,
  })
  .map((stated): Facts => {
    const dated = isCalendarDate(stated.closedOn);
    return {
      ...stated,
      hasCoApplicant: dated ? CO_APPLICANTS.get(stated.household) : undefined,
      list: dated ? codeLists.closureReasonsInForce(monthOfDate(stated.closedOn)) : undefined,
    };
  });

/** Rows of `closure_reasons.csv`. */
export const statedClosureReasons = statedRows<Facts>(
  'closure_reasons',
  closureRules,
  facts,
  `${texts('household_ref', 'closed_on', 'applicant_reason', 'co_applicant_reason', 'household_reason')},
    closed_date date, has_co_applicant boolean, list_codes text[]`,
  (stated) => ({
    household_ref: stated.household,
    closed_on: stated.closedOn,
    applicant_reason: stated.applicantReason,
    co_applicant_reason: stated.coApplicantReason,
    household_reason: stated.householdReason,
    closed_date: dateIn(stated.closedOn),
    has_co_applicant: stated.hasCoApplicant,
    list_codes: stated.list?.codes.map(({ code }) => String(code)),
  }),
);
