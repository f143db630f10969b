import type { Language } from '../../kernel/index.js';
import { NOT_REVIEWED } from './present-national.js';
import type { PresentedTable } from './presented-table.js';

/** What stands beside CSV files, which have no room for it: each file's title and what a reader must know. */
export function nationalNotes(tables: readonly PresentedTable[], language: Language): string {
  const blocks = tables.map(({ id, title, notes }) =>
    [`${id}.csv`, title[language], ...notes.map((note) => note[language])].join('\n'),
  );
  return `${[NOT_REVIEWED[language], ...blocks].join('\n\n')}\n`;
}
