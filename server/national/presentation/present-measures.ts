import { fillText, swedishNumber } from '../../kernel/index.js';
import type { NationalTables } from '../national-tables.js';
import { CODE, MEASURE, NUMBER, PERCENT, TOTAL, titleFor } from './headings.js';
import { EMPTY, fullPercent, numberCell, quotientCell, textCell } from './presented-cell.js';
import type { PresentedTable } from './presented-table.js';

/** Table 2, laid out as the published one. */
export function presentMeasures({ measures, months }: NationalTables): PresentedTable {
  const { rows, total, onApplicants, onCoApplicants } = measures;
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
        cells: [numberCell(code), textCell(label), numberCell(records), quotientCell(percent)],
      })),
      { cells: [EMPTY, textCell(TOTAL), numberCell(total), fullPercent(total)] },
    ],
    notes: [
      fillText(
        {
          sv: 'Sökande: {applicants}. Medsökande: {coApplicants}.',
          en: 'On applicants: {applicants}. On co-applicants: {coApplicants}.',
        },
        { applicants: swedishNumber(onApplicants), coApplicants: swedishNumber(onCoApplicants) },
      ),
      {
        sv: 'Samma person kan ha flera insatser: summan är insatser, inte personer.',
        en: 'One person may have several measures: the total is measures, not persons.',
      },
    ],
  };
}
