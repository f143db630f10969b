import { readFile } from 'node:fs/promises';
import type { BilingualText, Logger } from '@avstamp/plugin-sdk';
import { nothingConfirmed } from '../closings/confirmed-closing.js';
import { confirmationsIn } from '../closings/read-confirmations.js';
import { householdDirectoryOf } from '../directory/household-directory.js';
import { writeHostFolder } from '../folder/write-host-folder.js';
import { writeReview } from '../folder/write-review.js';
import { IncompleteReading } from '../reading/incomplete-reading.js';
import { keptReadings } from '../reading/kept-readings.js';
import type { Reading } from '../reading/reading.js';
import { readSettings } from '../settings/read-settings.js';
import { SettingsError } from '../settings/settings-error.js';
import { type CommandLine, readCommandLine, USAGE } from './command-line.js';

/** Reads the case system once and writes what it says; sets the process's exit code. */
export async function main(parameters: readonly string[] = process.argv.slice(2)): Promise<void> {
  const line = readCommandLine(parameters);
  if (line === undefined) {
    console.error(`${USAGE.sv}\n\n${USAGE.en}`);
    process.exitCode = 2;
    return;
  }
  try {
    process.exitCode = await run(line);
  } catch (error) {
    const text = textOf(error);
    if (text === undefined) throw error;
    console.error(text[line.language]);
    process.exitCode = 1;
  }
}

async function run({ settings: file, out, review, confirmed, language }: CommandLine): Promise<0 | 1> {
  const settings = readSettings(parsed(await readFile(file, 'utf8')));
  const surroundings = { clock: { now: () => new Date() }, logger: onStandardError, ...authorization() };
  const confirmations = confirmed === undefined ? nothingConfirmed : confirmationsIn(confirmed);
  // One reading serves the review and the folder, however long the settings let it serve others.
  const readings = keptReadings({ ...settings, readingLastsMinutes: 1440 }, surroundings, confirmations);
  const directory = householdDirectoryOf(settings, readings);
  const read: Reading[] = [];
  for (const code of directory.municipalityCodes) read.push(await readings.readingOf(code));
  await writeReview(read, review, language);
  const unreadable = read.reduce((sum, { counts }) => sum + counts.unreadable, 0);
  if (unreadable > 0) throw new IncompleteReading(unreadable);
  const written = await writeHostFolder(directory, out);
  const found = read.flatMap(({ findings }) => findings);
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const proposals = read.reduce((sum, each) => sum + each.proposals.length, 0);
  console.log(JSON.stringify({ written, findings: found.length, errors, proposedClosings: proposals }));
  return errors > 0 ? 1 : 0;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SettingsError(['JSON']);
  }
}

function authorization(): { readonly headers?: () => Promise<Readonly<Record<string, string>>> } {
  const { CAREMANAGEMENT_AUTHORIZATION: value } = process.env as Readonly<{
    CAREMANAGEMENT_AUTHORIZATION?: string;
  }>;
  return value === undefined ? {} : { headers: async () => ({ Authorization: value }) };
}

/** What an operator can mend says how; anything else is a fault of the adapter's. */
function textOf(error: unknown): BilingualText | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('text' in error) return error.text as BilingualText;
  const code = 'code' in error ? String(error.code) : undefined;
  return code === undefined ? undefined : fileText(code);
}

function fileText(code: string): BilingualText {
  return {
    sv: `En fil eller mapp går inte att läsa eller skriva (${code}). Kontrollera sökvägarna och rättigheterna.`,
    en: `A file or folder cannot be read or written (${code}). Check the paths and their permissions.`,
  };
}

const onStandardError: Logger = {
  info: (message, facts) => console.error(message, facts ?? ''),
  warn: (message, facts) => console.error(message, facts ?? ''),
  error: (message, facts) => console.error(message, facts ?? ''),
};
