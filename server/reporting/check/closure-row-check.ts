import { type ClosureStatement, closureRules } from '../../closures/index.js';
import { applyRules, type Finding, firstDayOf } from '../../kernel/index.js';
import type { TableRow } from '../../platform/files/index.js';
import type { PlacedColumn } from '../definitions/section-layout.js';
import type { ClosureLevel } from '../report-tally.js';
import { CellCheck } from './cell-check.js';
import { reportRowRules } from './report-row.rules.js';
import { RunningNumberCheck } from './running-number-check.js';
import { type CheckSettings, cellPlace, type SectionCheck } from './section-check.js';

/** The fields of the closure rules, by the level whose column they are told at. */
const FIELD_LEVELS: Readonly<Record<string, ClosureLevel>> = {
  applicant_reason: 'applicant',
  co_applicant_reason: 'coApplicant',
  household_reason: 'household',
};

/** Combinations of reasons that are remembered as right: a list of 12 codes has at most 13³. */
const REMEMBERED = 3000;

/** Checks the closures file: each cell, the three reasons of each row, and the order of the rows. */
export class ClosureRowCheck implements SectionCheck {
  readonly #cells: CellCheck;
  readonly #numbers: RunningNumberCheck;
  readonly #right = new Set<string>();
  readonly #columns: ReadonlyMap<ClosureLevel, PlacedColumn>;
  readonly #reasons: ReadonlyMap<string, number>;

  constructor(private readonly settings: CheckSettings) {
    const { columns, lists } = settings;
    this.#cells = new CellCheck(settings);
    this.#numbers = new RunningNumberCheck(columns.find(({ content }) => content.kind === 'running-number'));
    this.#columns = new Map(
      columns.flatMap((column) =>
        column.content.kind === 'closure-reason' ? [[column.content.level, column]] : [],
      ),
    );
    this.#reasons = new Map(lists.closureReasons.codes.map(({ code }) => [String(code), code]));
  }

  row(row: TableRow): void {
    const { counter, findings } = this.settings;
    const number = this.#numbers.next(row.cells);
    if (!this.#cells.fit(row)) findings.add(this.#cells.explain(row));
    if (number !== undefined) {
      const { column } = this.#numbers;
      const place = cellPlace(this.settings.file, row, column?.place ?? 0, column?.name);
      findings.add(applyRules(reportRowRules, { ...number, withOtherMeasures: 0, texts: 0 }, place));
    }
    const applicant = this.#text('applicant', row);
    const coApplicant = this.#text('coApplicant', row);
    const household = this.#text('household', row);
    const key = `${applicant};${coApplicant};${household}`;
    if (!this.#right.has(key)) {
      const wrong = this.#explain(row, applicant, coApplicant, household);
      findings.add(wrong);
      if (wrong.length === 0 && this.#right.size < REMEMBERED) this.#right.add(key);
    }
    counter.closure(this.#code(applicant), this.#code(coApplicant), this.#code(household));
  }

  #explain(row: TableRow, applicantReason: string, coApplicantReason: string, householdReason: string) {
    const statement: ClosureStatement = {
      closedOn: firstDayOf(this.settings.month),
      applicantReason,
      coApplicantReason,
      householdReason,
      // A file does not tell who has a co-applicant; a reason for one says that there is one.
      hasCoApplicant: coApplicantReason === '' ? undefined : true,
      list: this.settings.lists.closureReasons,
    };
    return closureRules.flatMap((rule): Finding[] => {
      const level = FIELD_LEVELS[rule.field];
      const column = level === undefined ? undefined : this.#columns.get(level);
      if (column === undefined) return [];
      return applyRules([rule], statement, cellPlace(this.settings.file, row, column.place, column.name));
    });
  }

  #text(level: ClosureLevel, { cells }: TableRow): string {
    const column = this.#columns.get(level);
    return column === undefined ? '' : (cells[column.place] ?? '');
  }

  #code(text: string): number | null {
    return this.#reasons.get(text) ?? null;
  }
}
