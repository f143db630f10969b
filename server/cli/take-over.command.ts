import type { HostContract, HouseholdRequest } from '@avstamp/plugin-sdk';
import { InvalidArgumentError, Option } from 'commander';
import { readCodeLists } from '../codes/index.js';
import { takeOverHouseholds } from '../exchange/index.js';
import { type CalendarMonth, dateOfInstant, type MunicipalityCode, OperatingError } from '../kernel/index.js';
import { guardHost } from '../platform/host-ports/index.js';
import { createPool, type DatabaseUrls } from '../platform/postgres/index.js';
import { oneMonth, oneMunicipality } from './arguments.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { examples } from './examples.js';
import { hostFile } from './host-file.js';
import { sayLoadOutcome } from './load.text.js';
import { operatorName } from './operator-name.js';
import { showProgress } from './progress.js';
import { withDatabase } from './with-database.js';
import { WrongUse } from './wrong-use.js';

interface Options {
  readonly host: string;
  readonly municipality?: MunicipalityCode;
  readonly month?: CalendarMonth;
  readonly changedSince?: string;
}

/** `avstamp take-over --host FILE`: takes over the households of a host that has a directory of them. */
export const addTakeOverCommand: AddCommand = (program, run) => {
  program
    .command('take-over')
    .description(
      "takes over the host's households, months of assistance and closings; doing it again changes nothing",
    )
    .requiredOption('--host <file>', 'JavaScript file that exports createHost, with a householdDirectory')
    .option(
      '--municipality <code>',
      'only this municipality (default: all that the host has)',
      oneMunicipality,
    )
    .addOption(
      new Option('--month <YYYY-MM>', 'all of this month').argParser(oneMonth).conflicts('changedSince'),
    )
    .option('--changed-since <moment>', 'what has changed since, ISO 8601', oneMoment)
    .addHelpText(
      'after',
      examples(
        'avstamp take-over --host host.js --month 2013-03',
        'avstamp take-over --host host.js --municipality 0180 --changed-since 2013-04-01T00:00:00Z',
      ),
    )
    .action((options: Options) =>
      run(async (context) => {
        const file = await hostFile(options.host);
        return withDatabase(context, async (urls) => {
          const host = await file.createHost({ databaseUrls: urls, folder: context.folder });
          return takeOver(urls, host, options, context);
        });
      }),
    );
};

async function takeOver(
  urls: DatabaseUrls,
  given: HostContract,
  { municipality, month, changedSince }: Options,
  { terminal, streams, stopped }: CommandContext,
): Promise<ExitCode> {
  const { householdDirectory: directory, fileStore } = guardHost(given).host;
  if (directory === undefined) throw new OperatingError(NO_DIRECTORY);
  const when = momentOrMonth(month, changedSince);
  const codes = municipality === undefined ? directory.municipalityCodes : [municipality];
  const progress = showProgress(terminal, streams, { sv: 'Tar över', en: 'Taking over' });
  const pool = createPool(urls.loader, { name: 'take-over', size: 4, streams: true });
  const now = new Date();
  const common = {
    pool,
    directory,
    fileStore: fileStore.folder,
    codeLists: readCodeLists(),
    signal: stopped,
  };
  try {
    const outcomes = [];
    for (const municipalityCode of codes) {
      const request: HouseholdRequest = { municipalityCode, ...when };
      const who = { actor: operatorName(), now, today: dateOfInstant(now) };
      outcomes.push({ ...request, ...(await takeOverHouseholds({ ...common, ...who, request })) });
      progress.step(outcomes.length, codes.length);
    }
    progress.end();
    for (const outcome of outcomes) sayLoadOutcome(terminal, outcome);
    terminal.give(outcomes);
    return outcomes.some(({ errorsTotal }) => errorsTotal > 0) ? EXIT.blocked : EXIT.fine;
  } finally {
    progress.end();
    await pool.end();
  }
}

function momentOrMonth(
  month: CalendarMonth | undefined,
  changedSince: string | undefined,
): { readonly month: string } | { readonly changedSince: string } {
  if (month !== undefined) return { month };
  if (changedSince !== undefined) return { changedSince };
  throw new WrongUse(NO_TIME);
}

function oneMoment(text: string): string {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) {
    throw new InvalidArgumentError('Write a moment as ISO 8601, for instance 2013-04-01T00:00:00Z.');
  }
  return moment.toISOString();
}

const NO_DIRECTORY = {
  sv: 'Värden har inget hushållsregister. Lägg till householdDirectory i filen, eller läs in en värdmapp med avstamp load.',
  en: 'The host has no directory of households. Add householdDirectory to the file, or load a host folder with avstamp load.',
};
const NO_TIME = {
  sv: 'Ange --month eller --changed-since.',
  en: 'Give --month or --changed-since.',
};
