import { shownText, withoutIdentityNumbers } from '../../kernel/index.js';

const LONGEST = 200;
// A cheap look that lets almost every cell pass at once.
const MAY_HOLD_NUMBER = /\d{4}\D?\d{4}|\d{6}\D?\d{4}/;

/** True where a cell holds what looks like an identity number: it may stand in any column by mistake. */
export function holdsIdentityNumber(cell: string): boolean {
  return MAY_HOLD_NUMBER.test(cell) && withoutIdentityNumbers(cell) !== cell;
}

/** What a cell says, as it may be kept and shown: without identity numbers, without what does not show, not endless. */
export function shownCell(cell: string): string {
  const shown = shownText(MAY_HOLD_NUMBER.test(cell) ? withoutIdentityNumbers(cell) : cell);
  return shown.length <= LONGEST ? shown : `${shown.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
