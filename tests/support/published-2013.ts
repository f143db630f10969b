import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** One row of a published table of the spring-2013 test collection, by column heading. */
export type PublishedRow = Readonly<Record<string, string>>;

/** The text of a published table (Socialstyrelsen 2013, tables 1-3 and appendix 3). */
export function publishedText(name: 'table1' | 'table2' | 'table3' | 'participants'): string {
  const file = new URL(`../fixtures/test-collection-2013/test-collection-2013-${name}.csv`, import.meta.url);
  return readFileSync(file, 'utf8');
}

/** The rows of a published table. */
export function publishedRows(name: Parameters<typeof publishedText>[0]): readonly PublishedRow[] {
  return parse(publishedText(name), { columns: true });
}
