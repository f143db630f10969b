import type { AdultRow } from '../cells/adult-row.js';

/** A household among those that are shown, with the lines that it takes: one for itself and one for each adult. */
export interface HouseholdPlace {
  readonly reference: string;
  readonly rows: readonly AdultRow[];
  /** Lines above it. */
  readonly before: number;
}

/** How many lines a household takes. */
export const linesOf = ({ rows }: Pick<HouseholdPlace, 'rows'>): number => rows.length + 1;

/** The rows by their households, in the order of the rows. */
export function householdPlaces(rows: readonly AdultRow[]): readonly HouseholdPlace[] {
  const grouped = new Map<string, AdultRow[]>();
  for (const row of rows) {
    const household = grouped.get(row.household) ?? [];
    grouped.set(row.household, household);
    household.push(row);
  }
  let before = 0;
  return [...grouped].map(([reference, own]) => {
    const place = { reference, rows: own, before };
    before += linesOf(place);
    return place;
  });
}
