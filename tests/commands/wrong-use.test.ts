import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { avstamp, type CommandEnd } from '../support/avstamp.js';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.js';
import { commandHere } from './command-here.js';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const run = (...parameters: string[]): Promise<CommandEnd> => commandHere(parameters, folder.path);

describe('wrong use ends with 2 and the right usage, before any work', () => {
  test.each([
    ['no command', [], /^Usage: avstamp /],
    ['an unknown command', ['frobnicate'], /unknown command 'frobnicate'\n\nUsage: avstamp /],
    ['a group without its command', ['report'], /^Usage: avstamp report /],
    ['an unknown option', ['load', 'x', '--nope'], /unknown option '--nope'\n\nUsage: avstamp load /],
    ['a missing argument', ['load'], /missing required argument 'folder'\n\nUsage: avstamp load /],
    ['one argument too many', ['doctor', 'x'], /too many arguments.*\n\nUsage: avstamp doctor /],
    [
      'a missing month',
      ['report', 'compile'],
      /--month <YYYY-MM>' not specified\n\nUsage: avstamp report compile/,
    ],
    [
      'a month that is none',
      ['national', 'compile', '--month', '2013-13'],
      /2013-13' is invalid. Write a month as/,
    ],
    [
      'an unknown municipality',
      ['report', 'compile', '--month', '2013-03', '--municipality', '9999'],
      /9999' is invalid. Write the four digits of a municipality/,
    ],
    [
      'an unknown format',
      ['report', 'compile', '--month', '2013-03', '--format', 'pdf'],
      /choices are csv, xlsx/,
    ],
    ['a port that is none', ['serve', '--host', 'x', '--port', '65536'], /whole number from 0 to 65535/],
    ['an unknown language', ['--language', 'fr', 'schema'], /choices are sv, en/],
  ])('%s', async (_name, parameters, usage) => {
    const end = await run(...parameters);
    expect(end).toMatchObject({ exitCode: 2, output: '' });
    expect(end.error).toMatch(usage);
    expect(end.error).toContain('Usage: avstamp');
    expect(existsSync(join(folder.path, 'postgres'))).toBe(false);
  });

  test.each([
    ['a definition that there is none of', ['--month', '2013-03', '--definition', 'skr-2020'], /skr-2020/],
    ['a month before the first definition', ['--month', '2012-12'], /2012-12/],
  ])('%s is answered with those that there are', async (_name, options, wanted) => {
    for (const group of ['report', 'national']) {
      const end = await run(group, 'compile', ...options);
      expect(end).toMatchObject({ exitCode: 2, output: '' });
      expect(end.error).toMatch(wanted);
      expect(end.error).toContain('socialstyrelsen-2013 (2013-03–)');
    }
    expect(existsSync(join(folder.path, 'postgres'))).toBe(false);
  });
});

test('the process ends with the code, and writes nothing on standard output', async () => {
  const end = await avstamp(['frobnicate'], { folder: folder.path });
  expect(end).toMatchObject({ exitCode: 2, output: '', error: expect.stringContaining('Usage: avstamp') });
});

test('a folder of definitions that is missing is named, in the language asked for', async () => {
  const end = await run('--language', 'en', 'report', 'check', 'x.csv', '--definitions', 'no-such-folder');
  expect(end).toMatchObject({ exitCode: 1, output: '' });
  expect(end.error).toBe(
    'no-such-folder does not exist. Check the path, and create the folder if the file is to be written.\n',
  );
});

test('with --json a failure is one JSON document too', async () => {
  const end = await run('--json', 'report', 'compile', '--month', '2013-03', '--definition', 'skr-2020');
  expect(end.exitCode).toBe(2);
  expect(JSON.parse(end.output)).toMatchObject({
    error: { sv: expect.stringContaining('skr-2020'), en: expect.stringContaining('skr-2020') },
  });
});
