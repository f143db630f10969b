import { type Language, swedishNumber } from '../../kernel/index.js';
import type { PresentedCell } from './presented-table.js';

/** What a cell shows to a reader. English keeps the narrow space in thousands and takes the decimal point. */
export function cellText(cell: PresentedCell, language: Language): string {
  switch (cell.kind) {
    case 'text':
      return cell.text[language];
    case 'number': {
      const swedish = swedishNumber(cell.value, cell.decimals);
      return language === 'sv' ? swedish : swedish.replace(',', '.');
    }
    case 'no-base':
      return '–';
    case 'unknown':
      return '..';
    case 'empty':
      return '';
  }
}
