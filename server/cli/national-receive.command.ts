import { join } from 'node:path';
import { type CalendarMonth, dateOfInstant, type MunicipalityCode } from '../kernel/index.js';
import {
  type ReceivedFiles,
  type ReceivingOrder,
  receiptsOf,
  receiveFiles,
  writeReceipts,
} from '../national/index.js';
import { createPool, type DatabaseUrls } from '../platform/postgres/index.js';
import { oneDate, oneMonth, oneMunicipality } from './arguments.js';
import { knownDefinition } from './chosen-definition.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { commandGroup } from './command-group.js';
import { addDefinitionFolders, type DefinitionFolders, readModels } from './definition-options.js';
import { examples } from './examples.js';
import { sayReceivedFiles } from './national-receive.text.js';
import { showProgress } from './progress.js';
import { withDatabaseToTheEnd } from './with-database.js';

interface Options extends DefinitionFolders {
  readonly definition?: string;
  readonly municipality?: MunicipalityCode;
  readonly month?: CalendarMonth;
  readonly cameIn?: string;
  readonly again?: true;
  readonly receipts?: string;
}

/** `avstamp national receive`: takes files of other municipalities and systems, or refuses them with reasons. */
export const addNationalReceiveCommand: AddCommand = (program, run) => {
  const command = commandGroup(program, 'national', 'the compilation of all municipalities')
    .command('receive')
    .description(
      'takes report files of other municipalities and systems; a receipt tells each sender what became of them',
    )
    .argument('<file...>', 'xlsx or CSV files, or folders with such files')
    .option(
      '--month <YYYY-MM>',
      'the month of all the files; needed where neither name nor rows tell',
      oneMonth,
    )
    .option('--municipality <code>', 'the municipality of all the files', oneMunicipality)
    .option('--definition <id>', 'the definition they follow, instead of the one in force in their month')
    .option('--came-in <YYYY-MM-DD>', 'the day that they came in (default: today)', oneDate)
    .option('--again', 'let a file count again that has been received before and replaced since');
  addDefinitionFolders(command)
    .option('--receipts <folder>', "folder of the receipts (default: 'national/receipts' under --folder)")
    .addHelpText(
      'after',
      examples(
        'avstamp national receive inbox',
        'avstamp national receive insatser-0180-2013-03.xlsx --came-in 2013-04-19 --receipts answers',
      ),
    )
    .action((paths: readonly string[], options: Options) =>
      run((context) => {
        const models = readModels(options);
        if (options.definition !== undefined) knownDefinition(models.definitions, options.definition);
        const { month, municipality, definition: definitionId, again } = options;
        const order = {
          ...models,
          paths,
          cameInOn: options.cameIn ?? dateOfInstant(new Date()),
          stopped: context.stopped,
          ...(month === undefined ? {} : { month }),
          ...(municipality === undefined ? {} : { municipality }),
          ...(definitionId === undefined ? {} : { definitionId }),
          ...(again === undefined ? {} : { again }),
        };
        const folder = options.receipts ?? join(context.folder, 'national', 'receipts');
        return withDatabaseToTheEnd(context, (urls) => receive(urls, order, folder, context));
      }),
    );
};

async function receive(
  urls: DatabaseUrls,
  order: Omit<ReceivingOrder, 'onProgress'>,
  folder: string,
  { terminal, streams }: CommandContext,
): Promise<ExitCode> {
  const pool = createPool(urls.national, { name: 'national receive', size: 1 });
  const progress = showProgress(terminal, streams, { sv: 'Tar emot filer', en: 'Receiving files' });
  try {
    const received = await receiveFiles(pool, { ...order, onProgress: progress.step });
    progress.end();
    const receipts = await writeReceipts(folder, receiptsOf(received.settled, order.cameInOn));
    sayReceivedFiles(terminal, received, receipts);
    const { unreadable, leftAside, untouched } = received;
    terminal.give({ receipts, unreadable, leftAside, untouched });
    return isBlocked(received) ? EXIT.blocked : EXIT.fine;
  } finally {
    progress.end();
    await pool.end();
  }
}

function isBlocked({ settled, unreadable, untouched }: ReceivedFiles): boolean {
  if (unreadable.length > 0 || untouched.length > 0) return true;
  return settled.some(({ outcome }) => outcome.kind === 'refused');
}
