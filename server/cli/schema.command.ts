import { printSchemaDocument } from '../print-schema-document.js';
import { type AddCommand, EXIT } from './command.js';

/** `avstamp schema`: the GraphQL schema as text. */
export const addSchemaCommand: AddCommand = (program, run) => {
  program
    .command('schema')
    .description('prints the GraphQL schema')
    .action(() =>
      run(async ({ terminal }) => {
        const schema = printSchemaDocument();
        terminal.say(schema.trimEnd());
        terminal.give({ schema });
        return EXIT.fine;
      }),
    );
};
