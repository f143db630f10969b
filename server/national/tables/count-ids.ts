import type { CalendarMonth } from '../../kernel/index.js';
import type { ClosureLevel } from '../../reporting/index.js';
import type { PersonGroup } from './net-persons.js';

/** What a count of persons is of: a code, or everything that is counted beside it. */
export type Counted = number | 'all';

/** How a group's adults are counted: by what is registered, or by how many measures. */
export type AnswerCounted = 'withMeasures' | 'noMeasure' | 'unanswered' | 'all' | number;

/**
 * The names of the counts of persons in the national tables. The same count has the same name in every table, and in
 * every publication of the same months: by them disclosure control knows which counts are one.
 */
export class CountIds {
  /** What the names of all counts of the months begin with. */
  readonly prefix: string;

  /** @param months in order */
  constructor(months: readonly CalendarMonth[]) {
    this.prefix = `${months.join('_')}|`;
  }

  /** Measures of a code in an area, applicants and co-applicants together. */
  measure(area: string, code: Counted): string {
    return this.#named('measures', area, code);
  }

  /** Measures of the country on applicants, or on co-applicants. */
  measuresOn(role: Exclude<PersonGroup, 'together'>): string {
    return this.#named('measures-on', role);
  }

  /** Measures of a code whose days are known. */
  withDays(code: Counted): string {
    return this.#named('measures-with-days', code);
  }

  /** Households closed for a reason in an area. */
  closure(area: string, reason: Counted): string {
    return this.#named('closures', area, reason);
  }

  /** Closures for a reason in the country, as it is recorded at a level. */
  closureAt(level: ClosureLevel, country: string, reason: Counted): string {
    return level === 'household' ? this.closure(country, reason) : this.#named(`closures-${level}`, reason);
  }

  /** Adults of a group by what is registered of them. */
  persons(group: PersonGroup, answer: AnswerCounted): string {
    return this.#named('persons', group, answer);
  }

  #named(...parts: readonly (string | number)[]): string {
    return `${this.prefix}${parts.join('/')}`;
  }
}
