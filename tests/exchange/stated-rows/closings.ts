import fc from 'fast-check';
import { type ClosingStatement, closingRules } from '../../../server/exchange/index.js';
import { dateNearEdge } from './near-edges.js';
import { dateIn, statedRows, texts } from './stated-rows.js';

const facts = fc
  .record({ household: fc.constantFrom('H-4', 'H-4', 'H-9'), closedOn: dateNearEdge })
  .map((stated): ClosingStatement => ({ ...stated, householdKnown: stated.household !== 'H-9' }));

/** Rows of `closings.csv`. */
export const statedClosings = statedRows<ClosingStatement>(
  'closings',
  closingRules,
  facts,
  `${texts('household_ref', 'closed_on')}, closed_date date, household_known boolean`,
  ({ household, closedOn, householdKnown }) => ({
    household_ref: household,
    closed_on: closedOn,
    closed_date: dateIn(closedOn),
    household_known: householdKnown,
  }),
);
