import { applyRules, type FindingPlace } from '../../kernel/index.js';
import type { TableRow } from '../../platform/files/index.js';
import { TallyCounter } from '../compile/tally-counter.js';
import type { ReportCodeLists } from '../compile/validate-report.js';
import { monthInName } from '../definitions/file-name.js';
import { namedCodeLists } from '../definitions/named-code-lists.js';
import { UNCONFIRMED_MARK } from '../definitions/unconfirmed-mark.js';
import type { ReportTally } from '../report-tally.js';
import { beginSectionCheck } from './begin-section-check.js';
import { CommentRowCheck } from './comment-row-check.js';
import type { FileCheckSettings } from './file-check.js';
import { type FoundSection, findSection } from './find-section.js';
import type { LimitedFindings } from './limited-findings.js';
import { type ReportFileFacts, reportWholeFileRules } from './report-file.rules.js';
import { cellPlace, type SectionCheck } from './section-check.js';

/** A file that is known by its headings. */
interface KnownFile {
  readonly found: FoundSection;
  readonly headings: readonly string[];
  readonly lists: ReportCodeLists;
  readonly counter: TallyCounter;
}

/** Takes a file's rows one by one: finds out by the headings what it is, and has each row checked as that. */
export class FileRows {
  #known: KnownFile | undefined;
  #begun = false;
  #check: SectionCheck | undefined;
  #count = 0;

  /** @param name the file's name without folder and ending */
  constructor(
    private readonly file: string,
    private readonly name: string,
    private readonly settings: FileCheckSettings,
    private readonly findings: LimitedFindings,
  ) {}

  /** What the file is; undefined where it is of no known report. */
  get found(): FoundSection | undefined {
    return this.#known?.found;
  }

  /** Rows below the headings so far. */
  get count(): number {
    return this.#count;
  }

  /** The counts of the rows so far; undefined where the file is of no known report. */
  get tally(): ReportTally | undefined {
    const check = this.#check;
    const comments = check instanceof CommentRowCheck ? check.comments : { measures: false, closures: false };
    return this.#known?.counter.tally(comments);
  }

  take(row: TableRow): void {
    if (!this.#begun) {
      this.#begun = true;
      this.#takeHeadings(row);
    } else if (this.#known !== undefined && row.cells.some((text) => text !== '')) {
      this.#count += 1;
      this.settings.eachRow?.(row, this.#known.found);
      this.#check ??= this.#beginRows(this.#known, row);
      this.#check.row(row);
    }
  }

  /** After the last row: says of a known file whether it has rows. */
  end(): void {
    if (!this.#begun) this.#takeHeadings({ row: 1, cells: [] });
    if (this.#known !== undefined) {
      this.#tell({ subject: 'mark', expected: UNCONFIRMED_MARK, found: this.name }, { file: this.file });
      this.#tell({ subject: 'rows', expected: '', found: String(this.#count) }, { file: this.file });
    }
  }

  #takeHeadings(row: TableRow): void {
    const { definitions, codeLists, month } = this.settings;
    const headings = withoutEmptyEnd(row.cells);
    const found = findSection(definitions, headings, month ?? monthInName(definitions, this.name));
    if (found === undefined) {
      this.#tellUnknown(row, headings);
      return;
    }
    const lists = namedCodeLists(found.definition, codeLists);
    const counter = new TallyCounter(lists.measures, lists.closureReasons, false);
    this.#known = { found, headings, lists, counter };
    const width = Math.max(found.columns.length, headings.length);
    for (let place = 0; place < width; place += 1) {
      const expected = found.columns[place]?.heading ?? '';
      const heading: ReportFileFacts = { subject: 'heading', expected, found: headings[place] ?? '' };
      this.#tell(heading, cellPlace(this.file, row, place));
    }
  }

  #tellUnknown(row: TableRow, headings: readonly string[]): void {
    const known = this.settings.definitions.all.at(-1)?.sections[0]?.columns ?? [];
    const beginning = (texts: readonly string[]): string => texts.slice(0, 3).join(', ');
    const expected = beginning(known.map(({ heading }) => heading));
    const facts: ReportFileFacts = { subject: 'headings', expected, found: beginning(headings) };
    this.#tell(facts, cellPlace(this.file, row, 0));
  }

  #beginRows({ found, headings, lists, counter }: KnownFile, first: TableRow): SectionCheck {
    const columns = found.columns.filter(({ place, heading }) => headings[place] === heading);
    const { file, name, findings, settings } = this;
    const known = { file, name, findings, lists, counter, found, columns, section: found.section };
    const headingsRight = columns.length === found.columns.length && headings.length === columns.length;
    const width = Math.max(found.columns.length, headings.length);
    const { definitions, month: statedMonth } = settings;
    return beginSectionCheck({ ...known, headingsRight, width, definitions, statedMonth }, first);
  }

  #tell(facts: ReportFileFacts, place: FindingPlace): void {
    this.findings.add(applyRules(reportWholeFileRules, facts, place));
  }
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((text) => text !== '');
  return cells.slice(0, last + 1);
}
