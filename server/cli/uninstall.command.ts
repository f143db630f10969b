import type { LocalizedText } from '../kernel/index.js';
import {
  type Installation,
  lookAtInstallation,
  uninstallDatabase,
  urlIn,
} from '../platform/postgres/index.js';
import { type AddCommand, type CommandContext, EXIT, type ExitCode } from './command.js';
import { examples } from './examples.js';
import { uninstallLines } from './uninstall.text.js';
import { WrongUse } from './wrong-use.js';

interface Options {
  readonly confirm?: string;
}

/** `avstamp uninstall`: takes the module away from a host's database, once its name has been given as a confirmation. */
export const addUninstallCommand: AddCommand = (program, run) => {
  program
    .command('uninstall')
    .description(
      'takes schemas, roles, rights and all that is registered away from the database in DATABASE_URL; without --confirm it only says what would go',
    )
    .option('--confirm <database>', "the database's name: that it is this one that the module is to leave")
    .addHelpText('after', examples('avstamp uninstall', 'avstamp uninstall --confirm cases'))
    .action((options: Options) => run((context) => uninstall(context, options)));
};

async function uninstall({ environment, terminal }: CommandContext, { confirm }: Options): Promise<ExitCode> {
  const url = urlIn(environment, 'DATABASE_URL');
  if (url === undefined) throw new WrongUse(NO_HOST);
  const found = await lookAtInstallation(url);
  if (confirm !== undefined && confirm !== found.database) throw new WrongUse(otherDatabase(found));
  const isRemoved = confirm !== undefined;
  const gone = isRemoved ? await uninstallDatabase(url) : found;
  for (const line of uninstallLines(gone, isRemoved)) terminal.say(line);
  terminal.give({ ...gone, removed: isRemoved });
  return isRemoved || gone.schemas.length === 0 ? EXIT.fine : EXIT.blocked;
}

const NO_HOST: LocalizedText = {
  sv: 'Ange databasen i DATABASE_URL, som den användare som installerade modulen. En inbyggd databas tas bort med sin mapp.',
  en: 'Name the database in DATABASE_URL, as the user that installed the module. An embedded database is removed with its folder.',
};

function otherDatabase({ database }: Installation): LocalizedText {
  return {
    sv: `DATABASE_URL pekar på databasen ${database}, inte på den som bekräftas. Ingenting har tagits bort.`,
    en: `DATABASE_URL names the database ${database}, not the one that is confirmed. Nothing has been removed.`,
  };
}
