import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { AccessService, everyPolicy } from '../access/index.js';
import { municipalAdviser } from '../adviser/index.js';
import { auditLog } from '../audit/index.js';
import { readCodeLists } from '../codes/index.js';
import { personsOfFolder } from '../exchange/index.js';
import { ImportService, readListWords } from '../imports/index.js';
import { isHostReference, type MunicipalityCode } from '../kernel/index.js';
import { NODE_RANDOM } from '../platform/index.js';
import { createPool, type DatabaseUrls } from '../platform/postgres/index.js';
import { newRequestKey } from '../requests/index.js';
import { oneMunicipality } from './arguments.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { examples } from './examples.js';
import { sayImport } from './import.text.js';
import { operatorName } from './operator-name.js';
import { showProgress } from './progress.js';
import { withDatabase } from './with-database.js';
import { WrongUse } from './wrong-use.js';

interface Options {
  readonly municipality: MunicipalityCode;
  readonly unit: string;
  readonly hostFolder?: string;
}

/** `avstamp import FILE`: takes a list into the inbox of a labour-market unit, as the unit itself would. */
export const addImportCommand: AddCommand = (program, run) => {
  program
    .command('import')
    .description(
      "takes a unit's list of measures into its inbox, where the rows wait until somebody settles them",
    )
    .argument('<file>', 'xlsx or CSV file')
    .requiredOption('--municipality <code>', 'four-digit code of the municipality', oneMunicipality)
    .requiredOption('--unit <name>', 'labour-market unit that settles the rows', unitName)
    .option('--host-folder <folder>', 'host folder whose persons.csv tells whose the identity numbers are')
    .addHelpText(
      'after',
      examples(
        'avstamp import mars.xlsx --municipality 0180 --unit Arbetscentrum --host-folder export',
        'avstamp --json import mars.csv --municipality 0180 --unit Arbetscentrum > taken.json',
      ),
    )
    .action((file: string, options: Options) =>
      run((context) => withDatabase(context, (urls) => importList(urls, file, options, context))),
    );
};

async function importList(
  urls: DatabaseUrls,
  file: string,
  { municipality, unit, hostFolder }: Options,
  { terminal, streams }: CommandContext,
): Promise<ExitCode> {
  if (hostFolder !== undefined && !existsSync(join(hostFolder, 'persons.csv')))
    throw new WrongUse(NO_PERSONS);
  const progress = showProgress(terminal, streams, { sv: 'Tar emot listan', en: 'Taking the list' });
  const pool = createPool(urls.service, { name: 'import', size: 2 });
  const codeLists = readCodeLists();
  const service = new ImportService({
    pool,
    access: new AccessService(everyPolicy),
    audit: auditLog(undefined),
    clock: { now: () => new Date() },
    boardTopology: 'separateBoards',
    random: NODE_RANDOM,
    codeLists,
    listWords: readListWords(),
    adviser: (client) => municipalAdviser(client, codeLists),
    personDirectory: hostFolder === undefined ? undefined : personsOfFolder(hostFolder),
  });
  const viewer = {
    subject: operatorName(),
    role: 'labourMarketOfficer',
    municipalityCode: municipality,
    units: [unit],
  } as const;
  const key = newRequestKey();
  try {
    const upload = { key, path: file, fileName: basename(file), unit, fromUnit: undefined };
    const answer = await service.take(viewer, upload, progress.step);
    progress.end();
    sayImport(terminal, answer);
    terminal.give(answer);
    const refused = answer.file === null || (answer.file.statuses?.refused ?? 0) > 0;
    return refused ? EXIT.blocked : EXIT.fine;
  } finally {
    progress.end();
    await pool.end();
  }
}

function unitName(text: string): string {
  if (!isHostReference(text))
    throw new InvalidArgumentError('Write the name of the unit, 1 to 64 characters.');
  return text;
}

const NO_PERSONS = {
  sv: 'Värdmappen har ingen persons.csv. Ange en mapp som har det, eller utelämna --host-folder.',
  en: 'The host folder has no persons.csv. Give a folder that has one, or leave out --host-folder.',
};
