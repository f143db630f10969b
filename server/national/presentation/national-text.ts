import type { Language } from '../../kernel/index.js';
import type { NationalTables } from '../national-tables.js';
import { alignedTable, LINE_WIDTH } from './aligned-table.js';
import { internalOutput, type NationalOutput } from './national-output.js';
import { noteText } from './note-text.js';
import { forMedium, type NationalTableId, type PresentedTable } from './presented-table.js';
import { wrapText } from './wrap-text.js';

/**
 * The tables as aligned text of at most 100 columns, with a last line end.
 * @param only these tables, such as `['table-2-measures']`; all that fit a terminal where it is not given
 */
export function nationalText(
  tables: NationalTables,
  language: Language = 'sv',
  only?: readonly NationalTableId[],
): string {
  return outputText(internalOutput(tables), language, only);
}

/** The same of any output. */
export function outputText(
  { tables, signs, standing }: NationalOutput,
  language: Language = 'sv',
  only?: readonly NationalTableId[],
): string {
  const shown = tables.filter((table) => table.only !== 'files' && (only?.includes(table.id) ?? true));
  const blocks = shown.map((table) => tableText(forMedium(table, 'terminal'), language));
  const closing = [signs, standing].flatMap((text) => wrapText(text[language], LINE_WIDTH));
  return `${[...blocks, closing.join('\n')].join('\n\n')}\n`;
}

function tableText(table: PresentedTable, language: Language): string {
  return [
    ...wrapText(table.title[language], LINE_WIDTH),
    '',
    ...alignedTable(table, language),
    ...table.notes.flatMap((note) => wrapText(noteText(note, language), LINE_WIDTH)),
  ].join('\n');
}
