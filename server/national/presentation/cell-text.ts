import { type Language, swedishNumber } from '../../kernel/index.js';
import type { PresentedCell } from './presented-table.js';

/** Stands for a count that is not shown. */
export const SUPPRESSED = 'X';
/** Stands after a share of so few that it is uncertain. */
export const WEAK = '*';

/** What a cell shows to a reader. English keeps the narrow space in thousands and takes the decimal point. */
export function cellText(cell: PresentedCell, language: Language): string {
  switch (cell.kind) {
    case 'text':
      return cell.text[language];
    case 'number': {
      const swedish = swedishNumber(cell.value, cell.decimals);
      return `${language === 'sv' ? swedish : swedish.replace(',', '.')}${cell.isWeak ? WEAK : ''}`;
    }
    case 'suppressed':
      return SUPPRESSED;
    case 'no-base':
      return '–';
    case 'unknown':
      return '..';
    case 'empty':
      return '';
  }
}
