import { join } from 'node:path';
import type { CalendarMonth, MunicipalityCode } from '../kernel/index.js';
import { giveBackKeptFiles } from '../national/index.js';
import { createPool, type DatabaseUrls } from '../platform/postgres/index.js';
import { oneMonth, oneMunicipality, wholeNumber } from './arguments.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { commandGroup } from './command-group.js';
import { examples } from './examples.js';
import { shownPath } from './shown-path.js';
import { withDatabase } from './with-database.js';
import { WrongUse } from './wrong-use.js';

interface Options {
  readonly municipality: MunicipalityCode;
  readonly month: CalendarMonth;
  readonly revision?: number;
  readonly output?: string;
}

const HIGHEST_REVISION = 100_000;

/** `avstamp national original`: the very files that were received, also those that have been replaced. */
export const addNationalOriginalCommand: AddCommand = (program, run) => {
  commandGroup(program, 'national', 'the compilation of all municipalities')
    .command('original')
    .description('gives back received files byte for byte, held against the hash they were accepted with')
    .requiredOption('--municipality <code>', 'four-digit code of the municipality', oneMunicipality)
    .requiredOption('--month <YYYY-MM>', 'the reporting month', oneMonth)
    .option(
      '--revision <number>',
      'this version instead of the one that counts',
      wholeNumber(1, HIGHEST_REVISION),
    )
    .option('--output <folder>', "where to (default: 'national/originals' under --folder)")
    .addHelpText(
      'after',
      examples('avstamp national original --municipality 0114 --month 2013-03 --revision 1'),
    )
    .action((options: Options) =>
      run((context) => withDatabase(context, (urls) => giveBack(urls, options, context))),
    );
};

async function giveBack(
  urls: DatabaseUrls,
  { municipality, month, revision, output }: Options,
  { folder, terminal }: CommandContext,
): Promise<ExitCode> {
  const pool = createPool(urls.national, { name: 'national original', size: 1 });
  try {
    const files = await giveBackKeptFiles(pool, {
      municipality,
      month,
      revision,
      folder: output ?? join(folder, 'national', 'originals', municipality, month),
    });
    if (files.length === 0) throw new WrongUse(NOTHING);
    for (const { fileName, written } of files) terminal.say(`${fileName}: ${shownPath(written.path)}`);
    terminal.give({ files: files.map(({ written, ...file }) => ({ ...file, path: written.path })) });
    return EXIT.fine;
  } finally {
    await pool.end();
  }
}

const NOTHING = {
  sv: 'Ingen sådan fil har tagits emot. Se efter med national status vad som har kommit in.',
  en: 'No such file has been received. See with national status what has come in.',
};
