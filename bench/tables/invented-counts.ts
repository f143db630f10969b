import { type CountSystem, municipalities, SystemDraft } from '#product/measured';
import { municipalitySizes } from '../host-folder/municipality-sizes.js';

/** How common each closure reason is, roughly as the households of 2013: few to many of a hundred. */
const SHARES = [8, 25, 7, 8, 8, 6, 1.5, 10, 10, 9.5, 9.5, 5];
/** Closings of the country in the month: most municipalities then have some counts of 1 to 3. */
const CLOSINGS = 40_000;
const COUNTRY = '00';

/**
 * The counts of 290 municipalities by 12 reasons, with the sums of rows and columns, of 21 counties and of the country.
 * @param round other counts for each round, the same ones every time
 */
export function inventedCounts(round: number): CountSystem {
  const random = randomNumbers(round + 1);
  const codes = [...municipalities.keys()];
  const sizes = municipalitySizes(codes.length, CLOSINGS);
  // Large and small ones lie side by side in the code list, and not in the order of their sizes.
  const order = codes
    .map((code) => ({ code, place: random() }))
    .toSorted((one, other) => one.place - other.place);
  const counts = new Map<string, readonly number[]>();
  for (const [rank, { code }] of order.entries())
    counts.set(
      code,
      SHARES.map((share) => Math.round(((sizes[rank] ?? 0) * share * 2 * random() * random() * 2) / 100)),
    );
  const counties = [...new Set(codes.map((code) => code.slice(0, 2)))];
  const inCounty = (county: string): string[] => codes.filter((code) => code.startsWith(county));
  for (const county of counties) counts.set(county, columnSums(inCounty(county), counts));
  counts.set(COUNTRY, columnSums(counties, counts));
  const draft = new SystemDraft();
  for (const [area, row] of counts) addRow(draft, area, row);
  for (const column of [...SHARES.keys(), 'all'] as const) {
    for (const county of counties)
      draft.sum(
        cellOf(county, column),
        inCounty(county).map((code) => cellOf(code, column)),
      );
    draft.sum(
      cellOf(COUNTRY, column),
      counties.map((county) => cellOf(county, column)),
    );
  }
  return draft.finished();
}

function addRow(draft: SystemDraft, area: string, row: readonly number[]): void {
  const weight = area === COUNTRY ? 10 : area.length === COUNTRY.length ? 4 : 1;
  const cell = { standing: 'open', ...(area === COUNTRY ? {} : { district: area.slice(0, 2) }) } as const;
  for (const [column, count] of row.entries())
    draft.add({ ...cell, id: cellOf(area, column), count, weight });
  const total = row.reduce((sum, count) => sum + count, 0);
  draft.add({ ...cell, id: cellOf(area, 'all'), count: total, weight: 3 * weight });
  draft.sum(
    cellOf(area, 'all'),
    [...row.keys()].map((column) => cellOf(area, column)),
  );
}

function cellOf(area: string, column: number | 'all'): string {
  return `${area}/${column}`;
}

function columnSums(areas: readonly string[], counts: ReadonlyMap<string, readonly number[]>): number[] {
  return SHARES.map((_, column) => areas.reduce((sum, area) => sum + (counts.get(area)?.[column] ?? 0), 0));
}

/** Numbers from 0 up to 1, the same for the same seed (a linear congruential generator of 32 bits). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
