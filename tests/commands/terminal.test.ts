import { existsSync, readFileSync } from 'node:fs';
import { printSchemaDocument, runAvstamp } from '@avstamp/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { environmentOf } from '../../server/platform/postgres/index.js';
import { SMALL_FOLDER, writeFolder } from '../exchange/small-folder.js';
import { avstamp, startAvstamp } from '../support/avstamp.js';
import { type CommandSetting, openSetting } from './command-setting.js';

let setting: CommandSetting;
beforeAll(async () => {
  setting = await openSetting();
  await writeFolder(setting.folder, SMALL_FOLDER);
});
afterAll(() => setting.close());

/** Runs a command as on a terminal, and gives what it drew there. */
async function drawnBy(...parameters: string[]): Promise<{ exitCode: number; drawn: string }> {
  let drawn = '';
  const exitCode = await runAvstamp(['--folder', setting.folder, ...parameters], {
    output: { write: () => undefined },
    error: {
      isTTY: true,
      write: (text) => {
        drawn += text;
      },
    },
    environment: environmentOf(setting.database.urls),
    stopped: new AbortController().signal,
  });
  return { exitCode, drawn };
}

test('on a terminal long work draws one bar, which ends its line when the work does', async () => {
  const { exitCode, drawn } = await drawnBy('load', setting.folder);
  expect(exitCode).toBe(0);
  const states = drawn.split('\r').slice(1);
  expect(states.length).toBeGreaterThan(2);
  expect(states[0]).toMatch(/^░{30} 0\/\d+ Läser in$/);
  expect(states.at(-1)).toMatch(/^█{30} (\d+)\/\1 Läser in\n$/);
});

test('work that fails on a terminal leaves the sentence on a line of its own', async () => {
  const output = setting.path('households.csv');
  const { exitCode, drawn } = await drawnBy('report', 'compile', '--month', '2013-03', '--output', output);
  expect(exitCode).toBe(1);
  expect(drawn).toMatch(/^En del av sökvägen .+\n$/);
});

test('a reader that has seen enough ends nothing: the command goes on to its end without a word', async () => {
  const running = startAvstamp(['schema'], { folder: setting.folder });
  running.process.stdout.destroy();
  const { exitCode, error } = await running.end;
  expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
});

test('output that has no room where it was to go is told, in a sentence and by the exit code', async () => {
  const { exitCode, error } = await avstamp(['schema'], {
    folder: setting.folder,
    shell: 'exec > /dev/full',
  });
  expect(exitCode).toBe(1);
  expect(error).toMatch(/^Arbetet är gjort, men .+\nThe work is done, but .+\n$/);
});

test('the schema is the one that is committed, as text and as one JSON document', async () => {
  const { exitCode, output } = await setting.run('schema');
  expect(exitCode).toBe(0);
  expect(output.trimEnd()).toBe(printSchemaDocument().trimEnd());
  const committed = new URL('../../docs/schema.graphql', import.meta.url);
  expect(existsSync(committed)).toBe(true);
  expect(readFileSync(committed, 'utf8').trimEnd()).toBe(output.trimEnd());
  const json = JSON.parse((await setting.run('--json', 'schema')).output);
  expect(json).toEqual({ schema: expect.stringContaining('type Query') });
});
