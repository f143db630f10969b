import { type AddCommand, EXIT } from './command.js';
import { examples } from './examples.js';
import { withDatabase } from './with-database.js';

/** `avstamp migrate`: brings the database to this version's schema, and says what it did. */
export const addMigrateCommand: AddCommand = (program, run) => {
  program
    .command('migrate')
    .description("brings the database to this version's schema; harmless where it is there already")
    .addHelpText(
      'after',
      examples('avstamp migrate', 'DATABASE_URL=postgresql://owner@database:5432/avstamp avstamp migrate'),
    )
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
