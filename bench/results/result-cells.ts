import type { WorkBound } from '../works/work.js';
import type { WorkResult } from './work-result.js';

/** The headings of the table of results. */
export const RESULT_HEADINGS = [
  'work',
  'ours, ms',
  'cold, ms',
  'peer, ms',
  'ratio',
  'memory, MB',
  'bound',
  'met',
];

/** One result as texts, in the order of the headings. */
export function resultCells(result: WorkResult): readonly string[] {
  const { work, ours, oursCold, peer, ratio, megabytes, met } = result;
  return [
    work.title,
    ours.toFixed(0),
    oursCold.toFixed(0),
    peer?.toFixed(0) ?? '',
    ratio?.toFixed(2) ?? '',
    megabytes.toFixed(0),
    boundText(work.bound),
    met ? 'yes' : 'NO',
  ];
}

/** For instance `1.5 ×, 200 MB`. */
export function boundText({ ratio, milliseconds, megabytes }: WorkBound): string {
  const parts = [
    ratio === undefined ? [] : [`${ratio} ×`],
    milliseconds === undefined ? [] : [`${milliseconds} ms`],
    megabytes === undefined ? [] : [`${megabytes} MB`],
  ];
  return parts.flat().join(', ');
}
