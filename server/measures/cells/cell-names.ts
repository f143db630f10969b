import type { CalendarMonth, PersonReference } from '../../kernel/index.js';
import type { LockedSubjects } from '../../requests/index.js';
import type { CellKey } from './cell.js';

/** A person and a month. */
export interface PersonMonth {
  readonly personReference: PersonReference;
  readonly month: CalendarMonth;
}

/** The name under which a person's month is locked and found; no month holds a space. */
export function personMonthName({ personReference, month }: PersonMonth): string {
  return `person:${personReference} ${month}`;
}

/** The name of a cell among others of the same party. */
export function cellName(key: CellKey): string {
  return `${personMonthName(key)} ${key.code}`;
}

/** Each person and month of the cells once. */
export function personMonthsOf(keys: readonly PersonMonth[]): readonly PersonMonth[] {
  return [...new Map(keys.map((key) => [personMonthName(key), key])).values()];
}

/** The name under which all registering for a month goes on at once, unless the month is being closed. */
export function monthName({ month }: Pick<PersonMonth, 'month'>): string {
  return `month:${month}`;
}

/** What is locked where cells are saved: the persons' months, and that the months may not be closed meanwhile. */
export function cellLocks(keys: readonly PersonMonth[]): LockedSubjects {
  return { names: keys.map(personMonthName), shared: keys.map(monthName) };
}
