import { describe, expect, it } from 'vitest';
import { nameBook } from './name-book.js';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('the names that the host gives', () => {
  it('are asked for together, once each, and are none where the host gives none', async () => {
    const asked: (readonly string[])[] = [];
    const book = nameBook(async (references) => {
      asked.push(references);
      return new Map([['P1', 'Namn P1']]);
    });
    book.ask(['P1']);
    book.ask(['P1', 'P2']);
    expect(book.nameOf('P1')).toBeUndefined();
    await settled();
    book.ask(['P1']);
    expect([book.nameOf('P1'), book.nameOf('P2'), asked]).toEqual(['Namn P1', null, [['P1', 'P2']]]);
  });

  it('are asked for again when the host has failed, and nobody is named meanwhile', async () => {
    let isAway = true;
    const book = nameBook(async () => {
      if (isAway) throw new Error('away');
      return new Map([['P1', 'Namn P1']]);
    });
    book.ask(['P1']);
    await settled();
    expect(book.nameOf('P1')).toBeNull();
    isAway = false;
    book.ask(['P1']);
    await settled();
    expect(book.nameOf('P1')).toBe('Namn P1');
  });
});
