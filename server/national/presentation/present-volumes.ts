import type { NationalTables } from '../national-tables.js';
import { type Counted, CountIds } from '../tables/count-ids.js';
import { COUNTRY } from '../tables/counts-by-area.js';
import type { Volume } from '../tables/volume-by-code.js';
import { CODE, MEASURE, PERCENT, titleFor } from './headings.js';
import { countCell, EMPTY, numberCell, percentCell, quotientCell, textCell } from './presented-cell.js';
import type { PresentedCell, PresentedTable } from './presented-table.js';

/** Volume per code: who gives days, for how many records, and how many days. */
export function presentVolumes({ volumes, measuresByArea, months }: NationalTables): PresentedTable {
  const ids = new CountIds(months);
  const codes = volumes.rows.map(({ code }) => code);
  const areas = measuresByArea.rows.filter(({ area }) => area.level === 'municipality');
  const volumeCells = (volume: Volume, counted: Counted): readonly PresentedCell[] => {
    // How many municipalities have a count would tell of those whose own count is hidden whether it is none.
    const ofMunicipalities = areas.map(({ area }) => ids.measure(area.code, counted));
    const measures = ids.measure(COUNTRY, counted);
    const withDays = ids.withDays(counted);
    // From the mean of all and those of the other codes, the days of the one that is hidden could be worked out.
    const underMean = counted === 'all' ? codes.map((code) => ids.withDays(code)) : [];
    return [
      countCell(volume.municipalities, ofMunicipalities),
      countCell(volume.municipalitiesWithDays, ofMunicipalities),
      countCell(volume.recordsWithDays.whole, [measures]),
      countCell(volume.recordsWithDays.part, [withDays]),
      percentCell(volume.recordsWithDays, [withDays, measures]),
      quotientCell(volume.meanDays, [withDays, ...underMean]),
    ];
  };
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
        cells: [numberCell(row.code), textCell(row.label), ...volumeCells(row, row.code)],
      })),
      {
        cells: [
          EMPTY,
          textCell({ sv: 'Minst en insats', en: 'At least one measure' }),
          ...volumeCells(volumes.anyCode, 'all'),
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
