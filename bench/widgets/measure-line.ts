/** A measure of a widget, beside what it must reach. */
export interface WidgetMeasure {
  readonly work: string;
  readonly measured: number;
  readonly bound: number;
  readonly unit: string;
}

/** The value that all but five in a hundred are at most. */
export function p95(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/** A measure as a line of the print. */
export const measureLine = ({ work, measured, bound, unit }: WidgetMeasure): string =>
  `${measured <= bound ? 'reached' : 'MISSED '}  ${measured.toFixed(1).padStart(7)} of ${bound} ${unit}  ${work}`;
