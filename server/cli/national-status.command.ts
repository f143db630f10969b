import { type CalendarMonth, dateOfInstant } from '../kernel/index.js';
import { reportingStatus, type StatusOrder, statusText, writeStatusFiles } from '../national/index.js';
import { createPool, type DatabaseUrls } from '../platform/postgres/index.js';
import { oneDate, oneMonth } from './arguments.js';
import { chosenDefinition, type DefinitionOptions } from './chosen-definition.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { commandGroup } from './command-group.js';
import { addDefinitionFolders, readModels } from './definition-options.js';
import { examples } from './examples.js';
import { shownPath } from './shown-path.js';
import { withDatabase } from './with-database.js';

interface Options extends DefinitionOptions {
  readonly month: CalendarMonth;
  readonly today?: string;
  readonly output?: string;
}

/** `avstamp national status`: who has reported a month, who has not, and which reminders are due. */
export const addNationalStatusCommand: AddCommand = (program, run) => {
  const command = commandGroup(program, 'national', 'the compilation of all municipalities')
    .command('status')
    .description('tells who has reported a month and who has not, and which reminders are due')
    .requiredOption('--month <YYYY-MM>', 'the reporting month', oneMonth)
    .option('--today <YYYY-MM-DD>', 'the day that reminders are told for (default: today)', oneDate)
    .option('--definition <id>', 'reports of this definition instead of the one in force in the month');
  addDefinitionFolders(command)
    .option('--output <folder>', 'write municipalities.csv, completeness.csv and reminders.csv there')
    .addHelpText(
      'after',
      examples(
        'avstamp national status --month 2013-03',
        'avstamp national status --month 2013-03 --today 2013-04-15 --output reminders',
      ),
    )
    .action((options: Options) =>
      run((context) => {
        const { definition } = chosenDefinition(options.month, readModels(options), options);
        const order = {
          definition,
          month: options.month,
          today: options.today ?? dateOfInstant(new Date()),
        };
        return withDatabase(context, (urls) => tell(urls, order, options.output, context));
      }),
    );
};

async function tell(
  urls: DatabaseUrls,
  order: StatusOrder,
  output: string | undefined,
  { terminal }: CommandContext,
): Promise<ExitCode> {
  const pool = createPool(urls.national, { name: 'national status', size: 1 });
  try {
    const status = await reportingStatus(pool, order);
    const files = output === undefined ? [] : await writeStatusFiles(output, status, terminal.language);
    terminal.say(statusText(status, terminal.language));
    for (const { path } of files) terminal.say(shownPath(path));
    terminal.give({ status, files });
    return EXIT.fine;
  } finally {
    await pool.end();
  }
}
