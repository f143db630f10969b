import { applyRules, daysInMonth, type Finding, isWrittenIdentityNumber } from '../../kernel/index.js';
import { type MeasureStatement, measureRules } from '../../measures/index.js';
import type { TableRow } from '../../platform/files/index.js';
import type { MeasureContent, OtherMeasureTextsContent } from '../definitions/report-definition.js';
import { BETWEEN_TEXTS, type PlacedColumn } from '../definitions/section-layout.js';
import { OTHER_TEXT_RULES, RememberedTexts } from '../remembered-texts.js';
import { isRunningNumber, MONTH_FORMS, type ReportCell, reportCellRules } from './report-cell.rules.js';
import { type CheckSettings, cellPlace } from './section-check.js';

const VOLUME_RULES = measureRules.filter((rule) => rule.field === 'days' && rule.id !== 'measure-has-volume');

/**
 * Looks at the cells of rows one by one. Almost all cells are right, so there are two ways: `fit` is a quick
 * test that errs only towards doubt, and `explain` applies the rules to a row in doubt.
 */
export class CellCheck {
  readonly #tests: readonly (readonly [place: number, fits: (text: string) => boolean])[];
  readonly #first: string[] = [];
  readonly #texts = new RememberedTexts();

  constructor(private readonly settings: CheckSettings) {
    this.#tests = settings.columns.map((column) => [column.place, this.#quickTest(column)]);
  }

  /** True where every cell is right beyond doubt. */
  fit({ cells, kinds }: TableRow): boolean {
    if (kinds !== undefined || cells.length > this.settings.width) return false;
    for (const [place, fits] of this.#tests) {
      if (!fits(cells[place] ?? '')) return false;
    }
    return true;
  }

  /** The findings of every cell of a row in doubt; of the rules of the form, the first one that each cell breaks. */
  explain(row: TableRow): readonly Finding[] {
    const findings = this.settings.columns.flatMap((column) => this.#explainCell(row, column));
    for (let place = this.settings.width; place < row.cells.length; place += 1) {
      const cell = { content: undefined, text: row.cells[place] ?? '', first: '' };
      findings.push(...applyRules(reportCellRules, cell, cellPlace(this.settings.file, row, place)));
    }
    return findings;
  }

  #explainCell(row: TableRow, { place, name, content }: PlacedColumn): readonly Finding[] {
    const text = row.cells[place] ?? '';
    const kind = row.kinds?.get(place);
    const cell: ReportCell = {
      content,
      text,
      first: this.#first[place] ?? '',
      noMeasureCode: this.settings.lists.measures.noMeasureCode,
      ...(kind === undefined ? {} : { kind }),
    };
    const where = cellPlace(this.settings.file, row, place, name);
    const findings = applyRules(reportCellRules, cell, where).slice(0, 1);
    if (findings.length > 0 || text === '') return findings;
    if (content.kind === 'month' || content.kind === 'municipality') this.#first[place] ??= text;
    if (content.kind === 'measure') return applyRules(VOLUME_RULES, this.#volume(content, text), where);
    if (content.kind !== 'other-measure-texts') return [];
    return textsIn(text, content).flatMap((one) =>
      applyRules(OTHER_TEXT_RULES, this.#otherMeasure(one), where),
    );
  }

  /** The mark of code 0 is no volume: a statement of code 0 has none. */
  #volume({ code }: MeasureContent, text: string): MeasureStatement {
    const { month, lists } = this.settings;
    const days = code === lists.measures.noMeasureCode ? '' : text;
    return { month, code: String(code), days, text: '', provider: '', list: lists.measures };
  }

  #otherMeasure(text: string): MeasureStatement {
    const { month, lists } = this.settings;
    const { measures: list } = lists;
    return { month, code: String(list.otherMeasureCode), days: 'X', text, provider: '', list };
  }

  #quickTest({ place, content }: PlacedColumn): (text: string) => boolean {
    const { month, lists } = this.settings;
    switch (content.kind) {
      case 'month':
        return (text) => text === this.#first[place] && MONTH_FORMS[content.form].test(text);
      case 'municipality':
        return (text) => text === this.#first[place];
      case 'running-number':
        return (text) => isRunningNumber(text, content.digits);
      case 'identity-number': {
        const mayBeEmpty = content.role === 'coApplicant';
        return (text) => (text === '' ? mayBeEmpty : isWrittenIdentityNumber(text));
      }
      case 'measure': {
        const days = content.code === lists.measures.noMeasureCode ? 0 : daysInMonth(month);
        const right = new Set(['', 'X', ...Array.from({ length: days }, (_, index) => String(index + 1))]);
        return (text) => text === '' || right.has(text);
      }
      case 'other-measure-texts':
        return (text) =>
          text.length <= content.limit &&
          textsIn(text, content).every((one) => this.#texts.isRight(this.#otherMeasure(one)));
      case 'closure-reason':
        return () => true;
      case 'comment':
        return (text) => text.length <= content.limit;
    }
  }
}

/** The single texts of a cell. */
export function textsIn(text: string, { form }: OtherMeasureTextsContent): readonly string[] {
  if (text === '') return [];
  return form === 'one-column' ? text.split(BETWEEN_TEXTS) : [text];
}
