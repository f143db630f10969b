import { applyRules } from '../../kernel/index.js';
import { personMonthRules } from '../../measures/index.js';
import type { TableRow } from '../../platform/files/index.js';
import type { ColumnContent } from '../definitions/report-definition.js';
import type { PlacedColumn } from '../definitions/section-layout.js';
import type { MeasureAnswer, MeasureMark } from '../measure-answer.js';
import type { AdultRole } from '../report-tally.js';
import { CellCheck, textsIn } from './cell-check.js';
import { type ReportRow, reportRowRules } from './report-row.rules.js';
import { type NumberInOrder, RunningNumberCheck } from './running-number-check.js';
import { type CheckSettings, cellPlace, type SectionCheck } from './section-check.js';

/** One adult's answer as it stands in a row. */
interface RowAnswer {
  readonly answer: [code: number, mark: MeasureMark][];
  readonly hasOther: boolean;
  /** Code 0 together with others. */
  readonly contradicts: boolean;
}

/** Checks the measures file: each cell, each adult's answer, the texts, and the order of the rows. */
export class HouseholdRowCheck implements SectionCheck {
  readonly #cells: CellCheck;
  readonly #numbers: RunningNumberCheck;
  readonly #measures: Readonly<Record<AdultRole, readonly PlacedColumn[]>>;
  readonly #texts: readonly PlacedColumn[];
  /** False where the report has no texts, or where a wrong heading hides which columns they are. */
  readonly #checksTexts: boolean;

  constructor(private readonly settings: CheckSettings) {
    const { columns } = settings;
    this.#cells = new CellCheck(settings);
    this.#numbers = new RunningNumberCheck(columns.find(({ content }) => content.kind === 'running-number'));
    this.#measures = {
      applicant: columns.filter(({ content }) => isMeasureOf(content, 'applicant')),
      coApplicant: columns.filter(({ content }) => isMeasureOf(content, 'coApplicant')),
    };
    this.#texts = columns.filter(({ content }) => content.kind === 'other-measure-texts');
    this.#checksTexts =
      settings.headingsRight &&
      settings.section.columns.some(({ content }) => content.kind === 'other-measure-texts');
  }

  row(row: TableRow): void {
    const number = this.#numbers.next(row.cells);
    const applicant = this.#answer('applicant', row.cells);
    const coApplicant = this.#answer('coApplicant', row.cells);
    const withOther = Number(applicant.hasOther) + Number(coApplicant.hasOther);
    const texts = this.#countTexts(row.cells);
    const inDoubt =
      number !== undefined ||
      applicant.contradicts ||
      coApplicant.contradicts ||
      (this.#checksTexts && (texts < withOther || (texts > 0 && withOther === 0)));
    if (!this.#cells.fit(row)) this.settings.findings.add(this.#cells.explain(row));
    if (inDoubt) {
      this.#explainRow(row, number, withOther, texts);
      this.#explainAnswer(row, 'applicant', applicant.answer);
      this.#explainAnswer(row, 'coApplicant', coApplicant.answer);
    }
    this.settings.counter.household(
      applicant.answer.length === 0 ? null : applicant.answer,
      coApplicant.answer.length === 0 ? undefined : coApplicant.answer,
    );
  }

  #answer(role: AdultRole, cells: readonly string[]): RowAnswer {
    const { noMeasureCode, otherMeasureCode } = this.settings.lists.measures;
    const answer: [code: number, mark: MeasureMark][] = [];
    let hasNone = false;
    let hasOther = false;
    for (const { place, content } of this.#measures[role]) {
      const text = cells[place];
      if (text === undefined || text === '' || content.kind !== 'measure') continue;
      const days = Number(text);
      answer.push([content.code, Number.isInteger(days) ? days : 'X']);
      hasNone ||= content.code === noMeasureCode;
      hasOther ||= content.code === otherMeasureCode;
    }
    return { answer, hasOther, contradicts: hasNone && answer.length > 1 };
  }

  #countTexts(cells: readonly string[]): number {
    let texts = 0;
    for (const { place, content } of this.#texts) {
      const text = cells[place];
      if (text === undefined || text === '' || content.kind !== 'other-measure-texts') continue;
      texts += textsIn(text, content).length;
    }
    return texts;
  }

  #explainRow(row: TableRow, number: NumberInOrder | undefined, withOtherMeasures: number, texts: number) {
    const inOrder = number ?? { number: undefined, highest: 0, repeated: false };
    const facts: ReportRow = { ...inOrder, ...(this.#checksTexts ? { withOtherMeasures, texts } : NO_TEXTS) };
    for (const rule of reportRowRules) {
      const column = rule.field === 'runningNumber' ? this.#numbers.column : this.#columnOfText(row);
      const place = cellPlace(this.settings.file, row, column?.place ?? 0, column?.name);
      this.settings.findings.add(applyRules([rule], facts, place));
    }
  }

  /** Where a missing or needless text is told: at the first text, else at the other measure itself. */
  #columnOfText({ cells }: TableRow): PlacedColumn | undefined {
    const { otherMeasureCode } = this.settings.lists.measures;
    const columns = [...this.#texts, ...this.#measures.applicant, ...this.#measures.coApplicant];
    return columns.find(
      ({ place, content }) =>
        (cells[place] ?? '') !== '' && (content.kind !== 'measure' || content.code === otherMeasureCode),
    );
  }

  #explainAnswer(row: TableRow, role: AdultRole, answer: MeasureAnswer): void {
    const { lists, file, findings } = this.settings;
    const [column] = this.#measures[role];
    const measures = answer.map(([code]) => ({ code, text: '' }));
    const place = cellPlace(file, row, column?.place ?? 0, column?.name);
    findings.add(applyRules(personMonthRules, { list: lists.measures, measures }, place));
  }
}

const NO_TEXTS = { withOtherMeasures: 0, texts: 0 };

function isMeasureOf(content: ColumnContent, role: AdultRole): boolean {
  return content.kind === 'measure' && content.role === role;
}
