import { type Language, ungroupedSwedishNumber } from '../../kernel/index.js';
import { SUPPRESSED, WEAK } from './cell-text.js';
import type { PresentedCell } from './presented-table.js';

/**
 * What a cell is in a CSV file: numbers with decimal comma and nothing between thousands, as spreadsheet programs
 * with Swedish settings read them whatever the language of the headings; nothing where there is no figure.
 */
export function csvCell(cell: PresentedCell, language: Language): string | null {
  if (cell.kind === 'text') return cell.text[language];
  if (cell.kind === 'suppressed') return SUPPRESSED;
  if (cell.kind !== 'number') return null;
  return `${ungroupedSwedishNumber(cell.value, cell.decimals)}${cell.isWeak ? WEAK : ''}`;
}
