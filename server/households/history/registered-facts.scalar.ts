import { GraphQLScalarType } from 'graphql';

/** What was registered, as the history keeps it. Only answers hold it: nobody sends any. */
export const RegisteredFactsScalar = new GraphQLScalarType({
  name: 'RegisteredFacts',
  description:
    'What was registered, as the history keeps it: an object whose fields depend on the kind of change. A cell (`measure`) has `version` and `entries` with `days`, `otherText` and `provider`.',
  serialize: (facts) => facts,
});
