import type { LocalizedText } from '../../kernel/index.js';
import type { NationalTables } from '../national-tables.js';
import { type Counted, CountIds } from '../tables/count-ids.js';
import type { Area, CountsByArea } from '../tables/counts-by-area.js';
import { TOTAL, titleFor } from './headings.js';
import { countCell, textCell } from './presented-cell.js';
import type { PresentedCell, PresentedNote, PresentedTable } from './presented-table.js';

const COUNTRY_NAME: LocalizedText = { sv: 'Riket', en: 'The country' };

/** Measures by code of each municipality and county that has reported; too long for a terminal. */
export function presentMeasuresByArea({ measuresByArea, months }: NationalTables): PresentedTable {
  const ids = new CountIds(months);
  return {
    id: 'measures-by-area',
    sheet: { sv: 'Insatser per kommun', en: 'Measures by municipality' },
    title: titleFor(
      {
        sv: 'Arbetsfrämjande insatser per län och kommun, {months}',
        en: 'Labour-promoting measures by county and municipality, {months}',
      },
      months,
    ),
    ...areaTable(measuresByArea, (area, counted) => ids.measure(area, counted)),
  };
}

/** Closures by the household's reason of each municipality and county that has reported; too long for a terminal. */
export function presentClosuresByArea({ closuresByArea, months }: NationalTables): PresentedTable {
  const ids = new CountIds(months);
  return {
    id: 'closures-by-area',
    sheet: { sv: 'Avslut per kommun', en: 'Closures by municipality' },
    title: titleFor(
      {
        sv: 'Avslutade hushåll efter orsak per län och kommun, {months}',
        en: 'Households closed, by reason, by county and municipality, {months}',
      },
      months,
    ),
    ...areaTable(closuresByArea, (area, counted) => ids.closure(area, counted)),
  };
}

function areaTable(
  { columns, rows }: CountsByArea,
  idOf: (area: string, counted: Counted) => string,
): Pick<PresentedTable, 'columns' | 'rows' | 'notes' | 'only'> {
  return {
    columns: [
      { heading: { sv: 'Område', en: 'Area' } },
      { heading: { sv: 'Namn', en: 'Name' } },
      ...columns.map(({ code }) => ({ heading: { sv: String(code), en: String(code) } })),
      { heading: TOTAL },
    ],
    rows: rows.map(({ area, counts, total }) => ({
      cells: [
        textCell(area.code),
        nameOf(area),
        ...columns.map(({ code }, place) => countCell(counts[place] ?? 0, [idOf(area.code, code)])),
        countCell(total, [idOf(area.code, 'all')]),
      ],
    })),
    notes: columns.map(
      ({ code, label }): PresentedNote => ({
        sv: `${code}: ${label.sv}.`,
        en: `${code}: ${label.en}.`,
      }),
    ),
    only: 'files',
  };
}

function nameOf({ level, name }: Area): PresentedCell {
  return textCell(level === 'country' ? COUNTRY_NAME : name);
}
