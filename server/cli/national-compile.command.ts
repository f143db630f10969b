import { join, relative } from 'node:path';
import type { CalendarMonth } from '../kernel/index.js';
import { compileNationalTables, nationalText, writeNationalFiles } from '../national/index.js';
import { createPool, type DatabaseUrls } from '../platform/postgres/index.js';
import { addMonth } from './arguments.js';
import { chosenDefinition, type DefinitionOptions } from './chosen-definition.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { commandGroup } from './command-group.js';
import { withDatabase } from './with-database.js';

interface Options extends DefinitionOptions {
  readonly month: readonly CalendarMonth[];
  readonly output?: string;
}

/** `avstamp national compile`: the national tables of one or more months, from the reports' counts. */
export const addNationalCompileCommand: AddCommand = (program, run) => {
  commandGroup(program, 'national', 'the compilation of all municipalities')
    .command('compile')
    .description('adds up the compiled reports of one or more months')
    .requiredOption('--month <YYYY-MM>', 'a reporting month; may be given several times', addMonth)
    .option('--definition <id>', 'reports of this definition instead of the one in force in the first month')
    .option('--definitions <folder...>', 'folders with further definitions and code lists', [])
    .option('--output <folder>', "folder of the tables (default: 'national' under --folder)")
    .action((options: Options) =>
      run((context) => withDatabase(context, (urls) => compileTables(urls, options, context))),
    );
};

async function compileTables(
  urls: DatabaseUrls,
  options: Options,
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal } = context;
  const months = options.month.toSorted();
  const { definition, codeLists } = chosenDefinition(firstOf(months), options);
  const pool = createPool(urls.national, { name: 'national compile', size: 1 });
  try {
    const tables = await compileNationalTables(pool, {
      months,
      definition: { id: definition.id, ...codeLists },
    });
    const folder = options.output ?? join(context.folder, 'national', months.join('_'));
    const files = await writeNationalFiles(folder, tables, terminal.language);
    terminal.say(nationalText(tables, terminal.language));
    terminal.say({ sv: 'Filer:', en: 'Files:' });
    for (const { path } of files) terminal.say(`  ${relative(process.cwd(), path)}`);
    terminal.give({ tables, files });
    return EXIT.fine;
  } finally {
    await pool.end();
  }
}

function firstOf(months: readonly CalendarMonth[]): CalendarMonth {
  const [first] = months;
  if (first === undefined) throw new RangeError('--month is required, so there is one');
  return first;
}
