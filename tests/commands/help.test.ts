import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { avstamp } from '../support/avstamp.js';
import { commandHere } from './command-here.js';

const COMMANDS = [
  'avstamp',
  'avstamp load',
  'avstamp import',
  'avstamp report compile',
  'avstamp report check',
  'avstamp report status',
  'avstamp report approve',
  'avstamp report submit',
  'avstamp report receipt',
  'avstamp report export',
  'avstamp report verify',
  'avstamp report difference',
  'avstamp report year',
  'avstamp national compile',
  'avstamp serve',
  'avstamp migrate',
  'avstamp uninstall',
  'avstamp doctor',
  'avstamp schema',
];

describe('--help', () => {
  test.each(COMMANDS)('of %s describes every option and shows how to begin', async (command) => {
    const { exitCode, output, error } = await commandHere([...command.split(' ').slice(1), '--help']);
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    expect(output).toContain(`Usage: ${command} `);
    // An option without a description would stand alone on its line, and the next line begin another one.
    expect(output).not.toMatch(/^ {2}-\S*( <[^>]*>| \[[^\]]*\])?\n(?! {4})/m);
    expect(output).toMatch(/\nExamples:\n {2}(\w+=\S+ )?avstamp /);
    for (const option of ['--folder', '--json', '--language']) expect(output).toContain(option);
  });

  test('of the program lists every command with what it does', async () => {
    const { output } = await commandHere(['--help']);
    for (const name of ['load', 'import', 'report', 'national', 'serve', 'migrate', 'doctor', 'schema']) {
      expect(output).toMatch(new RegExp(`^ {2}${name}.* {2}\\S`, 'm'));
    }
    expect(output).toContain('Exit codes: 0 fine, 1 ');
    expect(output).toContain('DATABASE_URL');
  });
});

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../server/package.json', import.meta.url), 'utf8'));
  expect(await avstamp(['--version'], { folder: 'unused' })).toEqual({
    exitCode: 0,
    output: `${version}\n`,
    error: '',
  });
});
