import { join } from 'node:path';
import type { CalendarMonth } from '../kernel/index.js';
import { compileNationalTables, nationalText, writeNationalFiles } from '../national/index.js';
import { createPool, type DatabaseUrls } from '../platform/postgres/index.js';
import { addMonth } from './arguments.js';
import { type ChosenDefinition, chosenDefinition, type DefinitionOptions } from './chosen-definition.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { commandGroup } from './command-group.js';
import { addDefinitionFolders, readModels } from './definition-options.js';
import { examples } from './examples.js';
import { shownPath } from './shown-path.js';
import { withDatabase } from './with-database.js';

interface Options extends DefinitionOptions {
  readonly month: readonly CalendarMonth[];
  readonly output?: string;
}

/** `avstamp national compile`: the national tables of one or more months, from the reports' counts. */
export const addNationalCompileCommand: AddCommand = (program, run) => {
  const command = commandGroup(program, 'national', 'the compilation of all municipalities')
    .command('compile')
    .description('adds up the compiled reports of one or more months')
    .requiredOption('--month <YYYY-MM>', 'a reporting month; may be given several times', addMonth)
    .option('--definition <id>', 'reports of this definition instead of the one in force in the first month');
  addDefinitionFolders(command)
    .option('--output <folder>', "folder of the tables (default: 'national' under --folder)")
    .addHelpText(
      'after',
      examples(
        'avstamp national compile --month 2013-03 --month 2013-04',
        'avstamp --language en national compile --month 2013-03 --output tables',
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

async function compileTables(
  urls: DatabaseUrls,
  { months, chosen, output }: Order,
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal } = context;
  const { definition, codeLists } = chosen;
  const pool = createPool(urls.national, { name: 'national compile', size: 1 });
  try {
    const tables = await compileNationalTables(pool, {
      months,
      definition: { id: definition.id, ...codeLists },
    });
    const folder = output ?? join(context.folder, 'national', months.join('_'));
    const files = await writeNationalFiles(folder, tables, terminal.language);
    terminal.say(nationalText(tables, terminal.language));
    terminal.say({ sv: 'Filer:', en: 'Files:' });
    for (const { path } of files) terminal.say(`  ${shownPath(path)}`);
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
