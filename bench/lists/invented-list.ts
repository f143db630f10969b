import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isIdentityNumber } from '#product/measured';
import type { MadeDataSet } from '../data-sets/made-data-set.js';
import { openRowFile } from '../host-folder/row-file.js';
import { typedPhrases } from '../phrases/typed-phrases.js';

/** A list of a unit, with the host folder that knows its persons. */
export interface InventedList {
  readonly list: string;
  readonly hostFolder: string;
  readonly rows: number;
}

/** Where the list of a data set lies. */
export function inventedListOf({ hostFolder }: Pick<MadeDataSet, 'hostFolder'>): InventedList {
  const folder = join(dirname(hostFolder), 'list');
  return { list: join(folder, 'list.csv'), hostFolder: folder, rows: LIST_ROWS };
}

const LIST_ROWS = 50_000;
const TODAY = '2024-12-31';
const CENTURY_OF_DAYS = 36_500;
/** Different words for measures in one list: a unit's staff write the same ones again and again. */
const PHRASES = 500;

/**
 * Writes a list with two rows for each person, one with a code and days, one with words and dates; every twentieth has
 * a date that there is not. The same in every run.
 */
export async function writeInventedList(dataSet: MadeDataSet): Promise<void> {
  const { list, hostFolder, rows } = inventedListOf(dataSet);
  await mkdir(hostFolder, { recursive: true });
  const numbers = testNumbers(rows / 2);
  const phrases = typedPhrases(PHRASES, 0);
  const persons = await openRowFile(
    join(hostFolder, 'persons.csv'),
    'person_ref identity_number birth_date sex protected'.split(' '),
  );
  const lines = await openRowFile(list, ['Personnummer;Kod;Insats;Månad;Dagar;Datum']);
  for (const [place, number] of numbers.entries()) {
    await persons.write([`P-${place}`, number, '', '', 'false']);
    await lines.write([`${number};${(place % 7) + 1};;2024-12;${(place % 20) + 1};`]);
    const days = place % 10 === 0 ? '2024-11-31' : '2024-12-02, 2024-12-03, 2024-12-09';
    await lines.write([`${number};;"${(phrases[place % PHRASES] ?? '').replaceAll('"', '')}";;;${days}`]);
  }
  await Promise.all([persons.close(), lines.close()]);
}

/** Official test numbers, one for each day and individual number: 238 and 239, with the check digit that is right. */
function testNumbers(count: number): readonly string[] {
  const numbers: string[] = [];
  for (let place = 0; numbers.length < count; place += 1) {
    const day = new Date(Date.UTC(1920, 0, 1 + (place % CENTURY_OF_DAYS))).toISOString().slice(0, 10);
    const start = `${day.replaceAll('-', '')}${place < CENTURY_OF_DAYS ? '238' : '239'}`;
    const digits = Array.from({ length: 10 }, (_, digit) => `${start}${digit}`);
    numbers.push(...digits.filter((digit) => isIdentityNumber(digit, TODAY)));
  }
  return numbers;
}
