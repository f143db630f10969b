import type { NationalTables } from '../national-tables.js';
import { CountIds } from '../tables/count-ids.js';
import { COUNTRY } from '../tables/counts-by-area.js';
import { CODE, MEASURE, NUMBER, PERCENT, TOTAL, titleFor } from './headings.js';
import { countCell, EMPTY, fullPercent, numberCell, quotientCell, textCell } from './presented-cell.js';
import type { PresentedTable } from './presented-table.js';

/** Table 2, laid out as the published one. */
export function presentMeasures({ measures, months }: NationalTables): PresentedTable {
  const { rows, total, onApplicants, onCoApplicants } = measures;
  const ids = new CountIds(months);
  const all = ids.measure(COUNTRY, 'all');
  return {
    id: 'table-2-measures',
    sheet: { sv: 'Tabell 2', en: 'Table 2' },
    title: titleFor(
      {
        sv: 'Tabell 2. Antal och andel (procent) personer med arbetsfrämjande insatser, {months}',
        en: 'Table 2. Number and per cent of persons with labour-promoting measures, {months}',
      },
      months,
    ),
    columns: [CODE, MEASURE, NUMBER, PERCENT],
    rows: [
      ...rows.map(({ code, label, records, percent }) => ({
        cells: [
          numberCell(code),
          textCell(label),
          countCell(records, [ids.measure(COUNTRY, code)]),
          quotientCell(percent, [ids.measure(COUNTRY, code), all], total),
        ],
      })),
      { cells: [EMPTY, textCell(TOTAL), countCell(total, [all]), fullPercent(total, all)] },
    ],
    notes: [
      {
        sv: 'Sökande: {applicants}. Medsökande: {coApplicants}.',
        en: 'On applicants: {applicants}. On co-applicants: {coApplicants}.',
        figures: {
          applicants: countCell(onApplicants, [ids.measuresOn('applicant')]),
          coApplicants: countCell(onCoApplicants, [ids.measuresOn('coApplicant')]),
        },
      },
      {
        sv: 'Samma person kan ha flera insatser: summan är insatser, inte personer.',
        en: 'One person may have several measures: the total is measures, not persons.',
      },
    ],
  };
}
