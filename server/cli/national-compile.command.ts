import { join } from 'node:path';
import type { Pool } from 'pg';
import { readDisclosurePlans } from '../disclosure/index.js';
import type { CalendarMonth } from '../kernel/index.js';
import {
  compileNationalTables,
  internalOutput,
  type NationalOutput,
  type NationalRequest,
  outputText,
  publishedOutput,
  publishNational,
  writeOutputFiles,
} from '../national/index.js';
import type { WrittenFile } from '../platform/files/index.js';
import { createPool, type DatabaseUrls } from '../platform/postgres/index.js';
import { addMonth } from './arguments.js';
import { type ChosenDefinition, chosenDefinition, type DefinitionOptions } from './chosen-definition.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { commandGroup } from './command-group.js';
import { addDefinitionFolders, readModels } from './definition-options.js';
import { examples } from './examples.js';
import { findingLines } from './finding-lines.js';
import { shownPath } from './shown-path.js';
import { withDatabase } from './with-database.js';

interface Options extends DefinitionOptions {
  readonly month: readonly CalendarMonth[];
  readonly output?: string;
  readonly forPublication?: true;
  readonly disclosurePlans?: string;
}

/** `avstamp national compile`: the national tables of one or more months, from the reports' counts. */
export const addNationalCompileCommand: AddCommand = (program, run) => {
  const command = commandGroup(program, 'national', 'the compilation of all municipalities')
    .command('compile')
    .description('adds up the compiled reports of one or more months')
    .requiredOption('--month <YYYY-MM>', 'a reporting month; may be given several times', addMonth)
    .option('--definition <id>', 'reports of this definition instead of the one in force in the first month')
    .option(
      '--for-publication',
      'hides small counts and what would give them away, and keeps what is made public',
    )
    .option(
      '--disclosure-plans <folder>',
      'thresholds of this folder instead of those that ship with the module',
    );
  addDefinitionFolders(command)
    .option('--output <folder>', "folder of the tables (default: 'national' under --folder)")
    .addHelpText(
      'after',
      examples(
        'avstamp national compile --month 2013-03 --month 2013-04',
        'avstamp --language en national compile --month 2013-03 --output tables',
        'avstamp national compile --month 2013-03 --for-publication',
      ),
    )
    .action((options: Options) =>
      run((context) => {
        const months = options.month.toSorted();
        const chosen = chosenDefinition(firstOf(months), readModels(options), options);
        return withDatabase(context, (urls) => compileTables(urls, { ...options, months, chosen }, context));
      }),
    );
};

/** What was asked for, with what it stands for. */
interface Order extends Options {
  /** In the order of the calendar. */
  readonly months: readonly CalendarMonth[];
  readonly chosen: ChosenDefinition;
}

async function compileTables(urls: DatabaseUrls, order: Order, context: CommandContext): Promise<ExitCode> {
  const { months, chosen } = order;
  const request = { months, definition: { id: chosen.definition.id, ...chosen.codeLists } };
  const pool = createPool(urls.national, { name: 'national compile', size: 2 });
  try {
    return await (order.forPublication ? publish : compile)(pool, request, order, context);
  } finally {
    await pool.end();
  }
}

async function compile(
  pool: Pool,
  request: NationalRequest,
  order: Order,
  context: CommandContext,
): Promise<ExitCode> {
  const tables = await compileNationalTables(pool, request);
  const files = await giveOut(internalOutput(tables), folderOf(order, context), context);
  context.terminal.give({ tables, files });
  return EXIT.fine;
}

/** Writes what is to be published, or says why nothing is: then no file is written. */
async function publish(
  pool: Pool,
  request: NationalRequest,
  order: Order,
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal } = context;
  const outcome = await publishNational(pool, request, readDisclosurePlans(order.disclosurePlans));
  if (outcome.kind === 'refused') {
    for (const finding of outcome.findings)
      for (const line of findingLines(finding, terminal.language)) terminal.say(line);
    terminal.give({ findings: outcome.findings });
    return EXIT.blocked;
  }
  const { publication } = outcome;
  const folder = join(folderOf(order, context), ...(order.output === undefined ? ['publication'] : []));
  const files = await giveOut(publishedOutput(publication), folder, context);
  terminal.give({ outcome: outcome.kind, publication, files });
  return EXIT.fine;
}

async function giveOut(
  output: NationalOutput,
  folder: string,
  { terminal }: CommandContext,
): Promise<readonly WrittenFile[]> {
  const files = await writeOutputFiles(folder, output, terminal.language);
  terminal.say(outputText(output, terminal.language));
  terminal.say({ sv: 'Filer:', en: 'Files:' });
  for (const { path } of files) terminal.say(`  ${shownPath(path)}`);
  return files;
}

function folderOf({ output, months }: Order, { folder }: CommandContext): string {
  return output ?? join(folder, 'national', months.join('_'));
}

function firstOf(months: readonly CalendarMonth[]): CalendarMonth {
  const [first] = months;
  if (first === undefined) throw new RangeError('--month is required, so there is one');
  return first;
}
