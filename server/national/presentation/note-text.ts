import { fillText, type Language } from '../../kernel/index.js';
import { cellText } from './cell-text.js';
import type { PresentedNote } from './presented-table.js';

/** The note as it is read, with its figures in their places. */
export function noteText({ figures = {}, ...note }: PresentedNote, language: Language): string {
  const shown = Object.entries(figures).map(([name, cell]) => [name, cellText(cell, language)] as const);
  return fillText(note, Object.fromEntries(shown))[language];
}
