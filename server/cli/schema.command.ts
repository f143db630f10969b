import { type AddCommand, EXIT } from './command.js';
import { examples } from './examples.js';

/** `avstamp schema`: the GraphQL schema as text. */
export const addSchemaCommand: AddCommand = (program, run) => {
  program
    .command('schema')
    .description('prints the GraphQL schema')
    .option('--subgraph', 'as a subgraph of Apollo Federation, for composition')
    .addHelpText(
      'after',
      examples('avstamp schema > schema.graphql', 'avstamp schema --subgraph > avstamp.graphql'),
    )
    .action(({ subgraph = false }: { readonly subgraph?: boolean }) =>
      run(async ({ terminal }) => {
        const { printSchemaDocument, printSubgraphDocument } = await import('../print-schema-document.js');
        const schema = subgraph ? printSubgraphDocument() : printSchemaDocument();
        terminal.say(schema.trimEnd());
        terminal.give({ schema });
        return EXIT.fine;
      }),
    );
};
