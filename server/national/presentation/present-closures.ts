import type { ClosureLevel } from '../../reporting/index.js';
import type { NationalTables } from '../national-tables.js';
import { CLOSURE_LEVELS } from '../tables/closures-by-reason.js';
import { CountIds } from '../tables/count-ids.js';
import { COUNTRY } from '../tables/counts-by-area.js';
import { CODE, LEVEL_NAMES, TOTAL, titleFor } from './headings.js';
import { countCell, EMPTY, fullPercent, numberCell, percentCell, textCell } from './presented-cell.js';
import type { PresentedCell, PresentedColumn, PresentedTable } from './presented-table.js';

/** Table 3, laid out as the published one on the terminal; the files also have the number behind each share. */
export function presentClosures({ closures, months }: NationalTables): PresentedTable {
  const { rows, records } = closures;
  const atLevels = <Value>(of: (level: ClosureLevel) => Value): Value[] => CLOSURE_LEVELS.map(of);
  const ids = new CountIds(months);
  const all = (level: ClosureLevel): string => ids.closureAt(level, COUNTRY, 'all');
  const recordsAt = (level: ClosureLevel): PresentedCell => countCell(records[level], [all(level)]);
  return {
    id: 'table-3-closures',
    sheet: { sv: 'Tabell 3', en: 'Table 3' },
    title: titleFor(
      {
        sv: 'Tabell 3. Andel (procent) personer och hushåll med avslutsorsaker för ekonomiskt bistånd, {months}',
        en: 'Table 3. Per cent of persons and households by reason why assistance ended, {months}',
      },
      months,
    ),
    columns: [
      CODE,
      { heading: { sv: 'Avslutsorsak', en: 'Closure reason' } },
      ...atLevels(percentColumn),
      ...atLevels(numberColumn),
    ],
    rows: [
      ...rows.map(({ code, label, shares }) => ({
        cells: [
          numberCell(code),
          textCell(label),
          ...atLevels((level) =>
            percentCell(shares[level], [ids.closureAt(level, COUNTRY, code), all(level)]),
          ),
          ...atLevels((level) => countCell(shares[level].part, [ids.closureAt(level, COUNTRY, code)])),
        ],
      })),
      {
        cells: [
          EMPTY,
          textCell(TOTAL),
          ...atLevels((level) => fullPercent(records[level], all(level))),
          ...atLevels(recordsAt),
        ],
      },
      {
        only: 'terminal',
        cells: [
          EMPTY,
          textCell({ sv: 'Antal personer/poster', en: 'Number of persons/records' }),
          ...atLevels(recordsAt),
          ...atLevels(() => EMPTY),
        ],
      },
    ],
    notes: [
      {
        sv: 'Andelarna är avrundade var för sig och behöver inte ge 100 tillsammans.',
        en: 'Each share is rounded by itself; together they need not make 100.',
      },
    ],
  };
}

function percentColumn(level: ClosureLevel): PresentedColumn {
  const { sv, en } = LEVEL_NAMES[level];
  return { heading: { sv: `${sv} %`, en: `${en} %` } };
}

function numberColumn(level: ClosureLevel): PresentedColumn {
  const { sv, en } = LEVEL_NAMES[level];
  return { heading: { sv: `${sv}, antal`, en: `${en}, number` }, only: 'files' };
}
