import { readCodeLists } from '../codes/index.js';
import { type LoadOutcome, loadHostFolder } from '../exchange/index.js';
import { dateOfInstant, swedishNumber } from '../kernel/index.js';
import { createPool, type DatabaseUrls } from '../platform/postgres/index.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { findingLines } from './finding-lines.js';
import { showProgress } from './progress.js';
import type { Terminal } from './terminal.js';
import { withDatabase } from './with-database.js';

/** How many findings are shown in full; each refused row is kept in the database with all of its own. */
const SHOWN = 20;

/** `avstamp load FOLDER`: takes over a host's households and earlier registrations. */
export const addLoadCommand: AddCommand = (program, run) => {
  program
    .command('load')
    .description(
      'takes over a host folder; what breaks a rule is listed and kept, loading again changes nothing',
    )
    .argument('<folder>', 'folder with persons.csv, households.csv, assistance.csv, …')
    .action((folder: string) =>
      run((context) => withDatabase(context, (urls) => load(urls, folder, context))),
    );
};

async function load(urls: DatabaseUrls, folder: string, context: CommandContext): Promise<ExitCode> {
  const { terminal, streams } = context;
  const progress = showProgress(terminal, streams, { sv: 'Läser in', en: 'Loading' });
  const pool = createPool(urls.loader, { name: 'load', size: 4 });
  const now = new Date();
  try {
    const outcome = await loadHostFolder({
      pool,
      folder,
      now,
      today: dateOfInstant(now),
      codeLists: readCodeLists(),
      onProgress: ({ done, steps }) => progress.step(done, steps),
    });
    sayOutcome(terminal, outcome);
    terminal.give(outcome);
    return outcome.errorsTotal > 0 ? EXIT.blocked : EXIT.fine;
  } finally {
    await pool.end();
  }
}

function sayOutcome(terminal: Terminal, { files, findings, findingsTotal, errorsTotal }: LoadOutcome): void {
  // What stops a row is shown before what should only be looked at.
  const first = findings
    .toSorted((one, other) => rankOf(one.severity) - rankOf(other.severity))
    .slice(0, SHOWN);
  for (const finding of first)
    for (const line of findingLines(finding, terminal.language)) terminal.say(line);
  if (findingsTotal > first.length) {
    const rest = swedishNumber(findingsTotal - first.length);
    terminal.say({ sv: `… och ${rest} till`, en: `… and ${rest} more` });
  }
  for (const { name, rows, added, changed, unchanged, refused } of files) {
    const [all, fresh, altered, same, kept] = [rows, added, changed, unchanged, refused].map((count) =>
      swedishNumber(count).padStart(9),
    );
    terminal.say({
      sv: `${name.padEnd(16)}${all} rader ${fresh} nya ${altered} ändrade ${same} oförändrade ${kept} avvisade`,
      en: `${name.padEnd(16)}${all} rows ${fresh} new ${altered} changed ${same} unchanged ${kept} refused`,
    });
  }
  if (errorsTotal > 0) {
    terminal.say({
      sv: 'Avvisade rader finns kvar i tabellen avstamp.refused_row. Rätta dem i värdmappen och läs in den igen.',
      en: 'Refused rows are kept in the table avstamp.refused_row. Correct them in the host folder and load it again.',
    });
  }
}

function rankOf(severity: LoadOutcome['findings'][number]['severity']): number {
  return ['error', 'warning', 'information'].indexOf(severity);
}
