import fc from 'fast-check';
import { municipalities, readCodeLists } from '../../../server/codes/index.js';
import { loadMeasureRules, type MeasureOwner } from '../../../server/exchange/index.js';
import { isCalendarMonth } from '../../../server/kernel/index.js';
import { type MeasureStatement, measureRules } from '../../../server/measures/index.js';
import { identityNumberNearEdge } from './identity-numbers.js';
import { codeNearEdge, countNearEdge, monthNearEdge, municipalityNearEdge, textNear } from './near-edges.js';
import { monthDays, statedRows, texts } from './stated-rows.js';

type Facts = MeasureStatement & MeasureOwner;

const codeLists = readCodeLists();
const facts = fc
  .record({
    municipality: fc.oneof(fc.constant('0180'), municipalityNearEdge),
    person: fc.constantFrom('P-1', 'P-2', 'P-9'),
    month: monthNearEdge,
    code: codeNearEdge,
    days: countNearEdge,
    text: fc.oneof(fc.constant(''), textNear(200), identityNumberNearEdge),
    provider: fc.constantFrom('', 'own', 'procured', 'commissioned', 'Own', 'AF', ' own'),
  })
  .map(
    (stated): Facts => ({
      ...stated,
      personKnown: stated.person !== 'P-9',
      list: isCalendarMonth(stated.month) ? codeLists.measuresInForce(stated.month) : undefined,
    }),
  );

/** Rows of `measures.csv`. */
export const statedMeasures = statedRows<Facts>(
  'measures',
  [...loadMeasureRules, ...measureRules],
  facts,
  `${texts('municipality_code', 'person_ref', 'month', 'code', 'days', 'text', 'provider')},
    municipality_known boolean, person_known boolean, month_days integer, list_codes text[],
    no_measure_code text, other_measure_code text, other_text_limit integer`,
  ({ list, ...stated }) => ({
    municipality_code: stated.municipality,
    person_ref: stated.person,
    month: stated.month,
    code: stated.code,
    days: stated.days,
    text: stated.text,
    provider: stated.provider,
    municipality_known: municipalities.has(stated.municipality),
    person_known: stated.personKnown,
    month_days: monthDays(stated.month),
    list_codes: list?.codes.map(({ code }) => String(code)),
    no_measure_code: list?.noMeasureCode,
    other_measure_code: list?.otherMeasureCode,
    other_text_limit: list?.otherTextLimit,
  }),
);
