import type { Finding } from '../../kernel/index.js';
import type { GivenPerson, StatedPart, StatedRow } from '../reading/stated-row.js';
import type { StatedMeasure } from './stated-measure.js';

const NO_FINDINGS: readonly Finding[] = [];

/**
 * Rows of a list that say something of the same person, month and measure, while they are put together. There are as
 * many of these as the list has rows: they hold no more than they need.
 */
export class GatheredRow {
  readonly person: GivenPerson | undefined;
  /** Shared by all rows that state the same. */
  readonly measure: StatedMeasure;
  readonly maskedNumber: string;
  /** Hash of all that the row says, where nobody could be found by it; else empty. */
  readonly facts: string;
  /** The row of the file that said the same before; undefined where none did. */
  readonly saidInRow: number | undefined;
  readonly #sourceRow: number;
  #furtherRows: number[] | undefined;
  #findings = NO_FINDINGS;
  #provider: string;
  /** The days of the month that are stated as dates, one bit each. */
  #dates = 0;
  #stated: string | undefined;
  #sum = 0;
  #isPartlyUnknown = false;

  /** @param maskedNumber shared by rows, and therefore not the row's own */
  constructor(
    { sourceRow, person, facts, provider }: StatedRow,
    measure: StatedMeasure,
    maskedNumber: string,
    saidInRow: number | undefined,
  ) {
    this.#sourceRow = sourceRow;
    this.person = person;
    this.measure = measure;
    this.maskedNumber = maskedNumber;
    this.facts = person === undefined ? facts : '';
    this.saidInRow = saidInRow;
    this.#provider = provider;
  }

  /** Rows of the file, counted from 1. */
  get sourceRows(): readonly number[] {
    return [this.#sourceRow, ...(this.#furtherRows ?? [])];
  }

  /** Takes in what one more row says. A finding that an earlier row had is told once. */
  add({ sourceRow, findings, provider }: StatedRow, { volume }: StatedPart): void {
    if (sourceRow !== this.#sourceRow) {
      this.#furtherRows ??= [];
      this.#furtherRows.push(sourceRow);
    }
    const fresh = findings.filter(({ rule }) => !this.#findings.some((known) => known.rule === rule));
    if (fresh.length > 0) this.#findings = [...this.#findings, ...fresh];
    // Rows that name different providers say nothing of the whole.
    if (this.#provider !== provider) this.#provider = '';
    if (volume.kind === 'dates') this.#addDates(volume.dates);
    else this.#addStated(volume.days);
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  get provider(): string {
    return this.#provider;
  }

  /** Distinct days and stated numbers together; X where one of them is not known. */
  get days(): string {
    const dates = bitsIn(this.#dates);
    if (this.#stated === undefined) return String(dates);
    if (dates === 0 && this.#isOfOneRow) return this.#stated;
    return this.#stated === 'X' ? 'X' : String(this.#sum + dates);
  }

  /** True where some of what was put together has days, and some has not. */
  get daysPartlyUnknown(): boolean {
    return this.#isPartlyUnknown;
  }

  get #isOfOneRow(): boolean {
    return this.#furtherRows === undefined;
  }

  #addDates(dates: readonly string[]): void {
    if (this.#stated === 'X') this.#isPartlyUnknown = true;
    for (const date of dates) this.#dates |= 1 << Number(date.slice(8));
  }

  #addStated(days: string): void {
    if (!this.#isOfOneRow && (days === 'X') !== (this.#stated === 'X')) this.#isPartlyUnknown = true;
    this.#sum += days === 'X' ? 0 : Number(days);
    this.#stated = this.#stated === 'X' ? 'X' : days;
  }
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

const COUNTABLE = /^(X|[1-9]\d{0,3})$/;

/** True where a volume can be added to another: what is no number of days is judged by itself. */
export function isCountable({ volume }: StatedPart): boolean {
  return volume.kind === 'dates' || COUNTABLE.test(volume.days);
}
