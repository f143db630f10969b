import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ReportWorkshop, textOf } from '../support/report-workshop.js';

let workshop: ReportWorkshop;
beforeEach(async () => {
  workshop = await ReportWorkshop.open();
});
afterEach(() => workshop.close());

describe('a report that has left the draft', () => {
  test('and is approved is not touched, in files nor counts', async () => {
    await workshop.households('0180', [{ name: 'h1' }]);
    const draft = await workshop.compile('0180');
    const text = await textOf(draft, 'insatser-');
    await workshop.setStatus('0180', 'approved');
    await workshop.households('0180', [{ name: 'h2' }]);
    const again = await workshop.compile('0180');
    expect(again).toMatchObject({
      unchanged: true,
      revision: 1,
      files: [],
      tally: draft.tally,
      findings: [{ rule: 'report-is-draft', severity: 'error', count: 1 }],
    });
    expect(await textOf(draft, 'insatser-')).toBe(text);
    expect(await workshop.storedReports()).toMatchObject([{ revision: 1, status: 'approved' }]);
    expect((await workshop.numbersOf('0180', '2013-03')).has('h2')).toBe(false);
  });

  test('and was submitted is not touched while nothing has changed', async () => {
    await workshop.households('0180', [{ name: 'h1' }]);
    await workshop.compile('0180');
    await workshop.setStatus('0180', 'submitted');
    const again = await workshop.compile('0180');
    expect(again).toMatchObject({ unchanged: true, files: [], findings: [{ rule: 'report-is-draft' }] });
    expect(await workshop.storedReports()).toMatchObject([{ revision: 1, status: 'submitted' }]);
  });
});

describe('a correction', () => {
  test('is drafted as a whole new revision where something has changed since', async () => {
    await workshop.households('0180', [{ name: 'h1' }]);
    const first = await workshop.compile('0180');
    const text = await textOf(first, 'insatser-');
    await workshop.setStatus('0180', 'submitted');
    await workshop.households('0180', [{ name: 'h2' }]);
    const second = await workshop.compile('0180');
    expect(second).toMatchObject({ revision: 2, unchanged: false });
    expect((await textOf(second, 'insatser-')).split('\r\n')).toHaveLength(4);
    expect(await textOf(first, 'insatser-')).toBe(text);
    expect(await workshop.storedReports()).toMatchObject([
      { revision: 1, status: 'submitted' },
      { revision: 2, status: 'compiled' },
    ]);
  });

  test('is not drafted where the change was taken back, and its draft goes away', async () => {
    await workshop.households('0180', [{ name: 'h1' }]);
    await workshop.compile('0180');
    await workshop.setStatus('0180', 'submitted');
    await workshop.measures('0180', [{ person: 'h1-1', code: 2, days: 5 }]);
    const drafted = await workshop.compile('0180');
    await workshop.noMeasures('0180');
    const again = await workshop.compile('0180');
    expect(again).toMatchObject({ revision: 1, unchanged: true, files: [] });
    expect(await workshop.storedReports()).toMatchObject([{ revision: 1, status: 'submitted' }]);
    await expect(textOf(drafted, 'insatser-')).rejects.toThrow(/ENOENT/);
    expect((await workshop.compile('0180')).findings).toMatchObject([{ rule: 'report-is-draft' }]);
  });
});

test('files that were changed or removed by hand are put back, whatever was kept', async () => {
  await workshop.households('0180', [{ name: 'h1' }]);
  const report = await workshop.compile('0180');
  const [first, second] = report.files;
  if (first === undefined || second === undefined) throw new Error('two files at least');
  await writeFile(first.path, 'changed');
  await rm(second.path);
  const again = await workshop.compile('0180');
  expect(again.unchanged).toBe(true);
  expect(await hashOnDisk(first.path)).toBe(first.sha256);
  expect(await hashOnDisk(second.path)).toBe(second.sha256);
});

test('a format that is no longer asked for leaves no outdated file behind', async () => {
  await workshop.households('0180', [{ name: 'h1' }]);
  const both = await workshop.compile('0180');
  await workshop.households('0180', [{ name: 'h2' }]);
  const one = await workshop.compile('0180', '2013-03', undefined, ['csv']);
  const folder = dirname(both.files[0]?.path ?? '');
  expect((await readdir(folder)).sort()).toEqual(one.files.map(({ name }) => name).sort());
});

async function hashOnDisk(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
