import type { Cell } from '../cell.js';
import { columnLetter } from '../column-letter.js';
import { escapeExcelText } from '../escaped-text.js';

/** Excel's limit. */
const LAST_ROW = 1_048_576;
/** What XML takes for markup, and what it cannot hold: control characters and halves of surrogate pairs. */
const TO_ESCAPE = /[&<>\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const NEEDS_ESCAPE = /[&<>\p{Cc}\p{Cs}\uFFFE\uFFFF]|_x/u;
const OUTER_SPACE = /^\s|\s$|\n/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\t': '\t',
  '\n': '\n',
};

export const SHEET_BEGINNING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
export const SHEET_END = '</sheetData></worksheet>';

/** Makes the XML of rows (ECMA-376 §18.3.1.73); empty cells are left out. */
export class SheetXml {
  readonly #cellBeginnings: string[] = [];
  #row = 0;

  /** The next row. @throws RangeError beyond Excel's last row, and for a number that is none */
  row(cells: readonly Cell[]): string {
    this.#row += 1;
    if (this.#row > LAST_ROW) throw new RangeError(`a sheet holds ${LAST_ROW} rows`);
    const row = String(this.#row);
    let xml = `<row r="${row}">`;
    for (let place = 0; place < cells.length; place += 1) {
      const cell = cells[place];
      if (cell === null || cell === undefined || cell === '') continue;
      xml += this.#beginning(place) + row + (typeof cell === 'number' ? numberXml(cell) : textXml(cell));
    }
    return `${xml}</row>`;
  }

  #beginning(place: number): string {
    let beginning = this.#cellBeginnings[place];
    if (beginning === undefined) {
      beginning = `<c r="${columnLetter(place + 1)}`;
      this.#cellBeginnings[place] = beginning;
    }
    return beginning;
  }
}

function numberXml(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError('a cell holds a number that is none');
  return `"><v>${number}</v></c>`;
}

function textXml(text: string): string {
  const escaped = NEEDS_ESCAPE.test(text) ? escapedText(text) : text;
  const space = OUTER_SPACE.test(text) ? ' xml:space="preserve"' : '';
  return `" t="inlineStr"><is><t${space}>${escaped}</t></is></c>`;
}

/** Characters that XML cannot hold are written as Excel does (ECMA-376 §22.9.2.19). */
function escapedText(text: string): string {
  return escapeExcelText(text).replace(
    TO_ESCAPE,
    (character) =>
      ENTITIES[character] ?? `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
