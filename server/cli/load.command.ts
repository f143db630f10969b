import { readCodeLists } from '../codes/index.js';
import { loadHostFolder } from '../exchange/index.js';
import { dateOfInstant } from '../kernel/index.js';
import { createPool, type DatabaseUrls } from '../platform/postgres/index.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { examples } from './examples.js';
import { sayLoadOutcome } from './load.text.js';
import { operatorName } from './operator-name.js';
import { showProgress } from './progress.js';
import { withDatabase } from './with-database.js';

/** `avstamp load FOLDER`: takes over a host's households and earlier registrations. */
export const addLoadCommand: AddCommand = (program, run) => {
  program
    .command('load')
    .description(
      'takes over a host folder; what breaks a rule is listed and kept, loading again changes nothing',
    )
    .argument('<folder>', 'folder with persons.csv, households.csv, assistance.csv, …')
    .addHelpText('after', examples('avstamp load export/2013-03', 'avstamp --json load export > loaded.json'))
    .action((folder: string) =>
      run((context) => withDatabase(context, (urls) => load(urls, folder, context))),
    );
};

async function load(urls: DatabaseUrls, folder: string, context: CommandContext): Promise<ExitCode> {
  const { terminal, streams } = context;
  const progress = showProgress(terminal, streams, { sv: 'Läser in', en: 'Loading' });
  const pool = createPool(urls.loader, { name: 'load', size: 4, streams: true });
  const now = new Date();
  let last = 0;
  try {
    const outcome = await loadHostFolder({
      pool,
      folder,
      actor: operatorName(),
      now,
      today: dateOfInstant(now),
      codeLists: readCodeLists(),
      onProgress: ({ done, steps }) => {
        progress.step(done, steps);
        last = steps;
      },
    });
    // Only now has the transaction ended, and with it the last step.
    progress.step(last, last);
    progress.end();
    sayLoadOutcome(terminal, outcome);
    terminal.give(outcome);
    return outcome.errorsTotal > 0 ? EXIT.blocked : EXIT.fine;
  } finally {
    progress.end();
    await pool.end();
  }
}
