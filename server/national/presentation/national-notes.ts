import type { Language } from '../../kernel/index.js';
import type { NationalOutput } from './national-output.js';
import { noteText } from './note-text.js';

/** What stands beside CSV files, which have no room for it: each file's title and what a reader must know. */
export function nationalNotes({ tables, standing, signs }: NationalOutput, language: Language): string {
  const blocks = tables.map(({ id, title, notes }) =>
    [`${id}.csv`, title[language], ...notes.map((note) => noteText(note, language))].join('\n'),
  );
  return `${[standing[language], signs[language], ...blocks].join('\n\n')}\n`;
}
