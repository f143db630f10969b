import type { LocalizedText } from '../../kernel/index.js';
import type { NationalTables } from '../national-tables.js';
import { titleFor } from './headings.js';
import { EMPTY, numberCell, textCell } from './presented-cell.js';
import type { PresentedCell, PresentedTable } from './presented-table.js';

const YES: PresentedCell = { kind: 'number', value: 1, decimals: 0 };

/** Each municipality, who it is and what it sent (Socialstyrelsen 2013, appendix 3); too long for a terminal. */
export function presentMunicipalities({ participation, months }: NationalTables): PresentedTable {
  return {
    id: 'municipalities',
    sheet: { sv: 'Kommuner', en: 'Municipalities' },
    title: titleFor({ sv: 'Kommuner, {months}', en: 'Municipalities, {months}' }, months),
    columns: HEADINGS.map((heading) => ({ heading })),
    rows: participation.municipalities.map(({ code, name, monthsReported, population, sent }) => ({
      cells: [
        textCell(code),
        textCell(name),
        numberCell(population),
        textCell(monthsReported.join(', ')),
        textCell(months.filter((month) => !monthsReported.includes(month)).join(', ')),
        mark(sent.measures.records),
        mark(sent.measures.comments),
        mark(sent.closures.records),
        mark(sent.closures.comments),
      ],
    })),
    notes: [
      {
        sv: '1 betyder att kommunen lämnat det i minst en av månaderna.',
        en: '1 means that the municipality sent it in at least one of the months.',
      },
    ],
    only: 'files',
  };
}

const HEADINGS: readonly LocalizedText[] = [
  { sv: 'Kod', en: 'Code' },
  { sv: 'Kommun', en: 'Municipality' },
  { sv: 'Folkmängd', en: 'Population' },
  { sv: 'Rapporterade månader', en: 'Months reported' },
  { sv: 'Månader som saknas', en: 'Months missing' },
  { sv: 'Insatser: individuppgifter', en: 'Measures: records' },
  { sv: 'Insatser: synpunkter', en: 'Measures: comments' },
  { sv: 'Avslut: individuppgifter', en: 'Closures: records' },
  { sv: 'Avslut: synpunkter', en: 'Closures: comments' },
];

function mark(sent: boolean): PresentedCell {
  return sent ? YES : EMPTY;
}
