import { type AddCommand, EXIT } from './command.js';
import { examples } from './examples.js';

/** `avstamp schema`: the GraphQL schema as text. */
export const addSchemaCommand: AddCommand = (program, run) => {
  program
    .command('schema')
    .description('prints the GraphQL schema')
    .addHelpText('after', examples('avstamp schema > schema.graphql'))
    .action(() =>
      run(async ({ terminal }) => {
        const { printSchemaDocument } = await import('../print-schema-document.js');
        const schema = printSchemaDocument();
        terminal.say(schema.trimEnd());
        terminal.give({ schema });
        return EXIT.fine;
      }),
    );
};
