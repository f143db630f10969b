import { type AddCommand, EXIT } from './command.js';
import { withDatabase } from './with-database.js';

/** `avstamp migrate`: brings the database to this version's schema, and says what it did. */
export const addMigrateCommand: AddCommand = (program, run) => {
  program
    .command('migrate')
    .description("brings the database to this version's schema; harmless where it is there already")
    .action(() =>
      run((context) =>
        // Opening a database migrates it: nothing that works with one may find it half way.
        withDatabase(context, async (_urls, { migrations }) => {
          context.terminal.say({
            sv: 'Databasen är i den här versionens form.',
            en: "The database is of this version's form.",
          });
          context.terminal.give(migrations);
          return EXIT.fine;
        }),
      ),
    );
};
