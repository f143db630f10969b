import type { AvstampMonthSheetQuery, AvstampSheetAdultFragment } from '../generated/month-sheet.js';

type Household = AvstampMonthSheetQuery['monthSheet']['edges'][number]['node'];

const FINDING: AvstampSheetAdultFragment['findings'][number] = {
  __typename: 'SheetFinding',
  acknowledgedBecause: null,
  code: 8,
  facts: 'facts',
  field: 'text',
  message: {
    __typename: 'LocalizedText',
    sv: '”SFI” räknas inte som en kommunal arbetsfrämjande insats. Ta bort den om det stämmer.',
    en: '“SFI” does not count as a municipal labour-promoting measure. Remove it if that is so.',
  },
  rule: 'other-measure-is-inside-the-model',
  severity: 'WARNING',
  source: 'domain §2.4',
};

const lastMonth = [
  { __typename: 'Measure' as const, code: 1, days: 15, otherText: null, provider: 'OWN' as const },
  { __typename: 'Measure' as const, code: 5, days: 5, otherText: null, provider: null },
];
const cell = (code: number, days: number | null, otherText: string | null) => ({
  __typename: 'Cell' as const,
  code,
  version: 1,
  entries: [{ __typename: 'CellEntry' as const, days, otherText, provider: null }],
});

/** A household with one of each: odd ones owe answers that last month proposes, even ones have a finding. */
export function inventedHousehold(number: number): Household {
  const isOdd = number % 2 === 1;
  const adult = (which: number): AvstampSheetAdultFragment => ({
    __typename: 'SheetAdult',
    reference: `P${number}${which}`,
    protected: false,
    status: isOdd ? 'UNANSWERED' : 'MEASURES',
    cells: isOdd ? [] : [cell(2, 12, null), cell(8, 1, 'SFI')],
    findings: isOdd || which === 2 ? [] : [FINDING],
    lastMonth: isOdd ? lastMonth : [],
  });
  return {
    __typename: 'SheetHousehold',
    reference: `H-${number}`,
    unit: 'Enhet Norr',
    children: 0,
    applicant: adult(1),
    coApplicant: number % 3 === 0 ? null : adult(2),
  };
}
