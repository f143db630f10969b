import { applyRules } from '../../kernel/index.js';
import type { TableRow } from '../../platform/files/index.js';
import type { CommentField } from '../definitions/report-definition.js';
import type { ReportTally } from '../report-tally.js';
import { CellCheck } from './cell-check.js';
import { reportCommentRules } from './report-comment.rules.js';
import { type CheckSettings, cellPlace, type SectionCheck } from './section-check.js';

/** Checks the comments file, and notes on which parts there is a comment. */
export class CommentRowCheck implements SectionCheck {
  readonly #cells: CellCheck;
  readonly #filled = new Set<CommentField>();
  #rows = 0;

  constructor(private readonly settings: CheckSettings) {
    this.#cells = new CellCheck(settings);
  }

  row(row: TableRow): void {
    const { findings, file } = this.settings;
    this.#rows += 1;
    findings.add(applyRules(reportCommentRules, { ordinal: this.#rows }, cellPlace(file, row, 0)));
    if (!this.#cells.fit(row)) findings.add(this.#cells.explain(row));
    for (const { place, content } of this.settings.columns) {
      if (content.kind === 'comment' && (row.cells[place] ?? '') !== '') this.#filled.add(content.field);
    }
  }

  /** The parts that the rows so far comment on. */
  get comments(): ReportTally['comments'] {
    return {
      measures: this.#filled.has('measuresComment'),
      closures: this.#filled.has('closuresComment'),
    };
  }
}
