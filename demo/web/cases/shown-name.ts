import type { Person } from './case-documents.js';

/** What a person is called on the screen. */
export function shownName({ name, isProtected }: Person): string {
  return isProtected ? 'Skyddade personuppgifter' : name;
}
