import type { LocalizedText } from '../../kernel/index.js';
import type { NationalTables } from '../national-tables.js';
import type { ReportPart } from '../tables/contributions.js';
import { titleFor } from './headings.js';
import { EMPTY, numberCell, textCell } from './presented-cell.js';
import type { PresentedTable } from './presented-table.js';

const PART_NAMES: Readonly<Record<ReportPart, LocalizedText>> = {
  measures: { sv: 'Arbetsfrämjande insatser', en: 'Labour-promoting measures' },
  closures: { sv: 'Avslutsorsaker', en: 'Closure reasons' },
};
const BOTH_PARTS: LocalizedText = { sv: 'I båda delarna', en: 'In both parts' };
const ANY_PART: LocalizedText = { sv: 'I minst en av delarna', en: 'In at least one part' };

/** Table 1 with the columns of the published one, and the municipalities that took part at all beside them. */
export function presentContributions({ contributions, months }: NationalTables): PresentedTable {
  return {
    id: 'table-1-contributions',
    sheet: { sv: 'Tabell 1', en: 'Table 1' },
    title: titleFor(
      {
        sv: 'Tabell 1. Antal kommuner som lämnat uppgifter avseende {months}',
        en: 'Table 1. Municipalities that sent information for {months}',
      },
      months,
    ),
    columns: [
      { heading: { sv: 'Ämnesdel', en: 'Part' } },
      { heading: { sv: 'Kommuner med individuppgifter', en: 'Municipalities with records' } },
      { heading: { sv: 'Kommuner med synpunkter', en: 'Municipalities with comments' } },
      { heading: { sv: 'Kommuner med någotdera', en: 'Municipalities with either' } },
    ],
    rows: [
      ...contributions.parts.map(({ part, withRecords, withComments, withRecordsOrComments }) => ({
        cells: [
          textCell(PART_NAMES[part]),
          numberCell(withRecords),
          numberCell(withComments),
          numberCell(withRecordsOrComments),
        ],
      })),
      { cells: [textCell(BOTH_PARTS), EMPTY, EMPTY, numberCell(contributions.inBothParts)] },
      { cells: [textCell(ANY_PART), EMPTY, EMPTY, numberCell(contributions.inAnyPart)] },
    ],
    notes: [],
  };
}
