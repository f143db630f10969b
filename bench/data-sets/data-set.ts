import { municipalities } from '#product/measured';
import type { HostFolderSize } from '../host-folder/write-host-folder.js';

/** The month that is reported, the last of its data set: the last one under the definition of 2013. */
export const MEASURED_MONTH = '2016-12';

/** The same of the data sets with a history: a hundred and twenty months before it, measures had codes already. */
const MONTH_WITH_HISTORY = '2024-12';

/** The municipality of the data sets that have only one. */
export const ONE_MUNICIPALITY = '0180';

/** The unit whose sheet is asked for: a fifth of the municipality's households. */
export const ONE_UNIT = 'Enhet 1';

/** Measures per household and month: 1 400 000 for 130 000 households × 12 months. */
const MEASURES = 1_400_000 / (130_000 * 12);

const ALL = [...municipalities.keys()];
const SIX = ALL.slice(0, 6);

function size(
  codes: readonly string[],
  households: number,
  months: number,
  last = MEASURED_MONTH,
): HostFolderSize {
  const [year = 0, month = 0] = last.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - months, 1)).toISOString().slice(0, 7);
  const measures = Math.round(households * months * MEASURES);
  return { municipalities: codes, households, months, firstMonth: first, measures };
}

/** The collections of invented people that are measured, at full size. */
export const DATA_SETS = {
  nation: size(ALL, 130_000, 12),
  'one-large': size([ONE_MUNICIPALITY], 130_000, 1),
  'ten-thousand': size([ONE_MUNICIPALITY], 10_000, 12),
  'history-12': size(SIX, 5_000, 12, MONTH_WITH_HISTORY),
  'history-120': size(SIX, 5_000, 120, MONTH_WITH_HISTORY),
} as const satisfies Readonly<Record<string, HostFolderSize>>;

export type DataSetName = keyof typeof DATA_SETS;

/** The data set at full size, or at a tenth of its households and measures. */
export function dataSetSize(name: DataSetName, quick: boolean): HostFolderSize {
  const full = DATA_SETS[name];
  return quick ? { ...full, households: full.households / 10, measures: full.measures / 10 } : full;
}
