import type { NationalTables } from '../national-tables.js';
import type { Volume } from '../tables/volume-by-code.js';
import { CODE, MEASURE, PERCENT, titleFor } from './headings.js';
import { EMPTY, numberCell, percentCell, quotientCell, textCell } from './presented-cell.js';
import type { PresentedCell, PresentedTable } from './presented-table.js';

/** Volume per code: who gives days, for how many records, and how many days. */
export function presentVolumes({ volumes, months }: NationalTables): PresentedTable {
  return {
    id: 'volumes',
    sheet: { sv: 'Volym', en: 'Volume' },
    title: titleFor(
      { sv: 'Volymuppgifter per insats, {months}', en: 'Volume of each measure, {months}' },
      months,
    ),
    columns: [
      CODE,
      MEASURE,
      { heading: { sv: 'Kommuner', en: 'Municipalities' } },
      { heading: { sv: 'Kommuner med dagar', en: 'Municipalities with days' } },
      { heading: { sv: 'Insatser', en: 'Measures' } },
      { heading: { sv: 'Insatser med dagar', en: 'Measures with days' } },
      PERCENT,
      { heading: { sv: 'Dagar i medeltal', en: 'Mean days' } },
    ],
    rows: [
      ...volumes.rows.map((row) => ({
        cells: [numberCell(row.code), textCell(row.label), ...volumeCells(row)],
      })),
      {
        cells: [
          EMPTY,
          textCell({ sv: 'Minst en insats', en: 'At least one measure' }),
          ...volumeCells(volumes.anyCode),
        ],
      },
    ],
    notes: [
      {
        sv: 'Insatser utan dagar har märket X: omfattningen är inte känd. Medeltalet är av dem med dagar.',
        en: 'Measures without days carry the mark X: the volume is not known. The mean is of those with days.',
      },
    ],
  };
}

function volumeCells(volume: Volume): readonly PresentedCell[] {
  return [
    numberCell(volume.municipalities),
    numberCell(volume.municipalitiesWithDays),
    numberCell(volume.recordsWithDays.whole),
    numberCell(volume.recordsWithDays.part),
    percentCell(volume.recordsWithDays),
    quotientCell(volume.meanDays),
  ];
}
