import fc from 'fast-check';
import { municipalities } from '../../../server/codes/index.js';
import { type HouseholdStatement, householdRules } from '../../../server/households/index.js';
import { municipalityNearEdge, referenceNearEdge, textNear } from './near-edges.js';
import { statedRows, texts } from './stated-rows.js';

/** Rows of `households.csv`. */
export const statedHouseholds = statedRows<HouseholdStatement>(
  'households',
  householdRules,
  fc.record({ reference: referenceNearEdge, municipality: municipalityNearEdge, unit: textNear(40) }),
  `${texts('household_ref', 'municipality_code', 'unit')}, municipality_known boolean`,
  ({ reference, municipality, unit }) => ({
    household_ref: reference,
    municipality_code: municipality,
    unit,
    municipality_known: municipalities.has(municipality),
  }),
);
