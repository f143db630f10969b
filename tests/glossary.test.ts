import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { query } from './support/query.js';

const ROOT = new URL('..', import.meta.url).pathname;

interface Term {
  readonly swedish: string;
  readonly codeName: string;
  readonly column: string;
}

/** The rows of the glossary's table; a code name in code quotes must exist, one without is a term in prose. */
const terms: readonly Term[] = readFileSync(join(ROOT, 'docs', 'glossary.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Swedish'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, swedish = '', codeName = '', column = '']) => ({ swedish, codeName, column }));

const sources = ['server', 'plugin-sdk']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.(ts|json)$/.test(file) && !/(^|\/)dist\/|node_modules/.test(file))
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');

describe('the glossary', () => {
  it('has terms', () => {
    expect(terms.length).toBeGreaterThan(15);
  });

  it.each(terms.filter(({ codeName }) => codeName.startsWith('`')))(
    'names $swedish as the code does: $codeName',
    ({ codeName }) => {
      expect(sources).toMatch(new RegExp(`\\b${codeName.replaceAll('`', '')}`, 'i'));
    },
  );

  it.each(terms.filter(({ column }) => column !== ''))('keeps $swedish in $column', async ({ column }) => {
    const [table, name] = column.replaceAll('`', '').split('.');
    const found = await query(
      inject('templateUrls').admin,
      `select column_name from information_schema.columns
       where table_schema like 'avstamp%' and table_name = $1 and column_name = $2`,
      [table, name],
    );
    expect(found).toHaveLength(1);
  });
});
