import { expect, it } from 'vitest';
import { XlsxTableWriter } from './xlsx-table-writer.js';

const nowhere = { write: async (): Promise<void> => undefined };

it.each(['', 'a/b', 'Blad [1]', 'x'.repeat(32)])(
  'a sheet is not named “%s”, which Excel would not open',
  (name) => {
    expect(() => new XlsxTableWriter(nowhere, name)).toThrow(/not a sheet's name/);
  },
);

it.each([Number.NaN, Number.POSITIVE_INFINITY])('a cell does not hold the number %s', (number) => {
  expect(() => new XlsxTableWriter(nowhere, 'Insatser').writeRow([number])).toThrow(RangeError);
});

it('hands on the failure of the disk', async () => {
  const full = { write: () => Promise.reject(new Error('full')) };
  const writer = new XlsxTableWriter(full, 'Insatser');
  writer.writeRow(['0180']);
  await expect(writer.finish()).rejects.toThrow('full');
});
