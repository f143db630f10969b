import type { ClosureReasonCodeList, MeasureCodeList } from '../../codes/index.js';
import type { MeasureAnswer } from '../measure-answer.js';
import type { AdultCount, AdultRole, ClosureLevel, MeasureCount, ReportTally } from '../report-tally.js';

/** Counts one role's adults while rows pass by. */
class AdultCounter {
  #withMeasures = 0;
  #noMeasure = 0;
  #unanswered = 0;
  readonly #byNumber: Record<string, number> = {};
  readonly #measures: Record<string, { records: number; recordsWithDays: number; days: number }> = {};

  constructor(list: MeasureCodeList) {
    for (const { code } of list.codes) {
      if (code !== list.noMeasureCode) {
        this.#measures[code] = { records: 0, recordsWithDays: 0, days: 0 };
      }
    }
  }

  unanswered(): void {
    this.#unanswered += 1;
  }

  answered(answer: MeasureAnswer): void {
    let measures = 0;
    for (const [code, mark] of answer) {
      const count = this.#measures[code];
      if (count === undefined) continue;
      measures += 1;
      count.records += 1;
      if (mark === 'X') continue;
      count.recordsWithDays += 1;
      count.days += mark;
    }
    if (measures === 0) this.#noMeasure += 1;
    else {
      this.#withMeasures += 1;
      this.#byNumber[measures] = (this.#byNumber[measures] ?? 0) + 1;
    }
  }

  adults(knowsUnanswered: boolean): AdultCount {
    return {
      withMeasures: this.#withMeasures,
      byNumberOfMeasures: this.#byNumber,
      noMeasure: this.#noMeasure,
      unanswered: knowsUnanswered ? this.#unanswered : null,
    };
  }

  measures(): Readonly<Record<string, MeasureCount>> {
    return this.#measures;
  }
}

/** Adds up a report's rows to the counts that the national tables are made from (domain §5). */
export class TallyCounter {
  readonly #adults: Readonly<Record<AdultRole, AdultCounter>>;
  readonly #closures: Record<ClosureLevel, Record<string, number>> = {
    applicant: {},
    coApplicant: {},
    household: {},
  };
  #measureRows = 0;
  #answeredRows = 0;
  #closureRows = 0;

  /** @param knowsUnanswered false where only a file is known: it does not tell who has a co-applicant */
  constructor(
    measures: MeasureCodeList,
    reasons: ClosureReasonCodeList,
    private readonly knowsUnanswered: boolean,
  ) {
    this.#adults = { applicant: new AdultCounter(measures), coApplicant: new AdultCounter(measures) };
    for (const counts of Object.values(this.#closures)) {
      for (const { code } of reasons.codes) counts[code] = 0;
    }
  }

  /** One household row; null for an adult who owes an answer, undefined where there is no such adult. */
  household(applicant: MeasureAnswer | null, coApplicant: MeasureAnswer | null | undefined): void {
    this.#measureRows += 1;
    if (applicant !== null || (coApplicant !== null && coApplicant !== undefined)) this.#answeredRows += 1;
    this.#adult('applicant', applicant);
    if (coApplicant !== undefined) this.#adult('coApplicant', coApplicant);
  }

  /** One closure row; null where a level has no reason. */
  closure(applicant: number | null, coApplicant: number | null, household: number | null): void {
    this.#closureRows += 1;
    this.#reason('applicant', applicant);
    this.#reason('coApplicant', coApplicant);
    this.#reason('household', household);
  }

  /** The counts of all rows so far. */
  tally(comments: ReportTally['comments']): ReportTally {
    const { applicant, coApplicant } = this.#adults;
    return {
      measureRows: this.#measureRows,
      answeredRows: this.#answeredRows,
      closureRows: this.#closureRows,
      adults: {
        applicant: applicant.adults(this.knowsUnanswered),
        coApplicant: coApplicant.adults(this.knowsUnanswered),
      },
      measures: { applicant: applicant.measures(), coApplicant: coApplicant.measures() },
      closures: this.#closures,
      comments,
    };
  }

  #adult(role: AdultRole, answer: MeasureAnswer | null): void {
    if (answer === null) this.#adults[role].unanswered();
    else this.#adults[role].answered(answer);
  }

  #reason(level: ClosureLevel, reason: number | null): void {
    if (reason === null) return;
    const counts = this.#closures[level];
    counts[reason] = (counts[reason] ?? 0) + 1;
  }
}
