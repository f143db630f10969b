import { columnOfReference } from '../column-letter.js';
import { unescapeExcelText } from '../escaped-text.js';
import type { CellKind, TableRow } from '../table-row.js';
import { serialDate } from './serial-date.js';
import { attributeOf } from './xml-attribute.js';
import type { XmlHandler } from './xml-scanner.js';
import { MalformedXml } from './xml-text.js';

/** What the cells of a workbook's sheets refer to. */
export interface WorksheetContext {
  readonly sheet: string;
  readonly sharedTexts: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly countsFrom1904: boolean;
}

/** Excel's bounds; a file that goes beyond them was not made by a spreadsheet program. */
const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;
/** Excel takes 32 767 characters in a cell. */
const LONGEST_TEXT = 1024 * 1024;

/** Makes rows of a sheet's XML (ECMA-376 §18.3.1); `takeRows` gives those that are whole so far. */
export class WorksheetHandler implements XmlHandler {
  #rows: TableRow[] = [];
  #row = 0;
  #cells: string[] = [];
  #kinds: Map<number, CellKind> | undefined;
  #column = 0;
  #type = '';
  #style = 0;
  #text = '';
  #inValue = false;
  #inReadingAid = false;
  #hasFormula = false;

  constructor(private readonly context: WorksheetContext) {}

  /** The rows since the last call. */
  takeRows(): readonly TableRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: string): void {
    switch (name) {
      case 'c':
        this.#openCell(attributes);
        break;
      case 'v':
      case 't':
        this.#inValue = !this.#inReadingAid;
        break;
      case 'f':
        this.#hasFormula = true;
        break;
      case 'rPh':
        this.#inReadingAid = true;
        break;
      case 'row':
        this.#openRow(attributes);
        break;
    }
  }

  text(text: string): void {
    if (!this.#inValue) return;
    this.#text += text;
    if (this.#text.length > LONGEST_TEXT) throw new MalformedXml('a cell without end');
  }

  close(name: string): void {
    switch (name) {
      case 'c':
        this.#closeCell();
        break;
      case 'v':
      case 't':
        this.#inValue = false;
        break;
      case 'rPh':
        this.#inReadingAid = false;
        break;
      case 'row':
        this.#closeRow();
        break;
    }
  }

  #openRow(attributes: string): void {
    const stated = attributeOf(attributes, 'r');
    this.#row = stated === undefined ? this.#row + 1 : Number(stated);
    if (!(this.#row >= 1 && this.#row <= LAST_ROW)) throw new MalformedXml('a row outside the sheet');
    this.#column = 0;
  }

  #openCell(attributes: string): void {
    const reference = attributeOf(attributes, 'r');
    this.#column = reference === undefined ? this.#column + 1 : columnOfReference(reference);
    if (this.#column < 1 || this.#column > LAST_COLUMN) throw new MalformedXml('a column outside the sheet');
    this.#type = attributeOf(attributes, 't') ?? 'n';
    this.#style = Number(attributeOf(attributes, 's') ?? 0);
    this.#text = '';
    this.#hasFormula = false;
  }

  #closeCell(): void {
    const text = this.#cellText();
    const kind = this.#cellKind();
    if (text === '' && kind === undefined) return;
    const place = this.#column - 1;
    for (let empty = this.#cells.length; empty < place; empty += 1) this.#cells.push('');
    this.#cells[place] = text;
    if (kind === undefined) return;
    this.#kinds ??= new Map();
    this.#kinds.set(place, kind);
  }

  #closeRow(): void {
    const { sheet } = this.context;
    const row = { sheet, row: this.#row, cells: this.#cells };
    this.#rows.push(this.#kinds === undefined ? row : { ...row, kinds: this.#kinds });
    this.#cells = [];
    this.#kinds = undefined;
  }

  #cellText(): string {
    const text = this.#text;
    switch (this.#type) {
      case 's':
        return text === '' ? '' : this.#sharedText(Number(text));
      case 'inlineStr':
      case 'str':
        return unescapeExcelText(text);
      case 'b':
        return text === '1' ? 'TRUE' : 'FALSE';
      case 'e':
        return text;
      case 'd':
        return text;
      default:
        return this.#isDate() ? serialDate(Number(text), this.context.countsFrom1904) : plainNumber(text);
    }
  }

  #cellKind(): CellKind | undefined {
    if (this.#hasFormula) return 'formula';
    if (this.#type === 'e') return 'error';
    if (this.#type === 'b') return 'boolean';
    return this.#type === 'd' || this.#isDate() ? 'date' : undefined;
  }

  #isDate(): boolean {
    return this.#type === 'n' && this.#text !== '' && this.context.dateStyles.has(this.#style);
  }

  #sharedText(place: number): string {
    const text = this.context.sharedTexts[place];
    if (text === undefined) throw new MalformedXml('a text that is not there');
    return text;
  }
}

/** A number as people write it: `15` for `15.0` and `1.5E1`; what is no number is left as it stands. */
function plainNumber(text: string): string {
  const number = Number(text);
  return text === '' || Number.isNaN(number) ? text : String(number);
}
