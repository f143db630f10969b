import type { Finding } from '../../kernel/index.js';
import type { GivenPerson, StatedPart, StatedRow } from '../reading/stated-row.js';
import type { StatedMeasure } from './stated-measure.js';

/** Rows of a list that say something of the same person, month and measure, while they are put together. */
export class GatheredRow {
  readonly sourceRows: number[] = [];
  readonly findings: Finding[] = [];
  readonly #dates = new Set<string>();
  readonly #stated: string[] = [];
  #provider: string | undefined;

  constructor(
    readonly row: StatedRow,
    readonly month: string,
    readonly measure: StatedMeasure,
  ) {}

  /** Takes in what one more row says. A finding that an earlier row had is told once. */
  add(row: StatedRow, { volume }: StatedPart): void {
    this.sourceRows.push(row.sourceRow);
    for (const finding of row.findings) {
      if (!this.findings.some(({ rule }) => rule === finding.rule)) this.findings.push(finding);
    }
    if (volume.kind === 'days') this.#stated.push(volume.days);
    else for (const date of volume.dates) this.#dates.add(date);
    // Rows that name different providers say nothing of the whole.
    this.#provider = this.#provider === undefined || this.#provider === row.provider ? row.provider : '';
  }

  get person(): GivenPerson | undefined {
    return this.row.person;
  }

  get provider(): string {
    return this.#provider ?? '';
  }

  /** Distinct days and stated numbers together; X where one of them is not known. */
  get days(): string {
    const [first = '', ...more] = this.#stated;
    if (this.#dates.size === 0 && more.length === 0) return first;
    if (this.#stated.includes('X')) return 'X';
    return String(this.#stated.reduce((sum, days) => sum + Number(days), this.#dates.size));
  }

  /** True where some of what was put together has days, and some has not. */
  get daysPartlyUnknown(): boolean {
    const known = this.#stated.filter((days) => days !== 'X').length + this.#dates.size;
    return known > 0 && known < this.#stated.length + this.#dates.size;
  }
}

const COUNTABLE = /^(X|[1-9]\d{0,3})$/;

/** True where a volume can be added to another: what is no number of days is judged by itself. */
export function isCountable({ volume }: StatedPart): boolean {
  return volume.kind === 'dates' || COUNTABLE.test(volume.days);
}
