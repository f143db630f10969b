import type { SystemDraft } from '../../disclosure/index.js';
import type { Counted } from '../tables/count-ids.js';
import { type AreaRow, COUNTRY, type CountsByArea, countyOf } from '../tables/counts-by-area.js';
import { TOTAL_WEIGHT, WEIGHTS } from './weights.js';

/**
 * Adds a table by area: its counts, its rows' sums, and the counties' and the country's.
 * @param nothingSent municipalities of which everybody knows that their counts are 0
 */
export function addAreaCounts(
  draft: SystemDraft,
  { columns, rows }: CountsByArea,
  nothingSent: ReadonlySet<string>,
  idOf: (area: string, counted: Counted) => string,
): void {
  const codes = columns.map(({ code }) => code);
  for (const row of rows) {
    addRow(draft, row, nothingSent.has(row.area.code), codes, idOf);
    draft.sum(
      idOf(row.area.code, 'all'),
      codes.map((code) => idOf(row.area.code, code)),
    );
  }
  const areas = rows.map(({ area }) => area);
  for (const counted of [...codes, 'all'] as const)
    for (const { code: whole, level } of areas) {
      const inner = level === 'country' ? 'county' : 'municipality';
      const parts = areas.filter(
        (area) => area.level === inner && (whole === COUNTRY || countyOf(area.code) === whole),
      );
      if (level !== 'municipality' && parts.length > 0)
        draft.sum(
          idOf(whole, counted),
          parts.map(({ code }) => idOf(code, counted)),
        );
    }
}

function addRow(
  draft: SystemDraft,
  { area, counts, total }: AreaRow,
  isKnown: boolean,
  codes: readonly number[],
  idOf: (area: string, counted: Counted) => string,
): void {
  const district = countyOf(area.code);
  const weight = WEIGHTS[area.level];
  const cell = {
    standing: isKnown ? 'known' : 'open',
    ...(district === undefined ? {} : { district }),
  } as const;
  for (const [place, code] of codes.entries())
    draft.add({ ...cell, id: idOf(area.code, code), count: counts[place] ?? 0, weight });
  draft.add({ ...cell, id: idOf(area.code, 'all'), count: total, weight: weight * TOTAL_WEIGHT });
}
