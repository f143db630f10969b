import type { Cell } from '../cell.js';
import { escapeExcelText } from '../escaped-text.js';

/** The cell as hucre must get it: hucre does not escape a text such as `_x0041_`, which Excel would show as `A`. */
export function workbookCell(cell: Cell): Cell {
  return typeof cell === 'string' ? escapeExcelText(cell) : cell;
}
