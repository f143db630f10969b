import { pageOf } from '../../platform/graphql/index.js';
import type { Measure } from '../answer.js';
import { cellTypeOf } from '../cells/cell.graphql-mapping.js';
import type { MeasureType } from '../measure.graphql.js';
import type {
  SheetAdultType,
  SheetHouseholdConnectionType,
  SheetHouseholdType,
} from './month-sheet.graphql.js';
import { sheetFindingTypeOf } from './sheet-finding.graphql.js';
import type { SheetAdult, SheetHousehold } from './sheet-household.js';

/**
 * Shows a page of the sheet. Each field is named: nothing gets out by itself.
 * @param households with up to one more than fits: it tells that more follows
 */
export function sheetConnectionOf(
  households: readonly SheetHousehold[],
  { first, after }: { readonly first: number; readonly after: string },
): SheetHouseholdConnectionType {
  const shown = { nodeOf: householdTypeOf, keyOf: ({ reference }: SheetHousehold) => [reference] };
  return pageOf(households, { first, isFirst: after === '' }, shown);
}

function householdTypeOf({ reference, unit, children, adults }: SheetHousehold): SheetHouseholdType {
  const shown = (role: SheetAdult['role']): SheetAdultType | null => {
    const adult = adults.find((one) => one.role === role);
    return adult === undefined ? null : adultTypeOf(adult);
  };
  return { reference, unit, children, applicant: shown('applicant'), coApplicant: shown('coApplicant') };
}

function adultTypeOf(adult: SheetAdult): SheetAdultType {
  return {
    reference: adult.reference,
    protected: adult.protected,
    status: adult.status,
    cells: adult.cells.map(cellTypeOf),
    ofOthers: adult.ofOthers.map(({ party, ...measure }) => ({ ...measureTypeOf(measure), party })),
    lastMonth: adult.lastMonth.map(measureTypeOf),
    get findings() {
      return adult.findings.map(sheetFindingTypeOf);
    },
  };
}

/** Shows a measure. */
export function measureTypeOf({ code, otherText, days, provider }: Measure): MeasureType {
  return { code, otherText: otherText === '' ? null : otherText, days, provider };
}
