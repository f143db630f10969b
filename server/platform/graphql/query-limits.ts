import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ValidationRule } from 'graphql';

/** How large a document may be, in the parser's tokens; the widgets' largest has some 150. */
export const MAX_TOKENS = 1000;
/** How deep fields may be nested; the deepest path of the schema has 8. */
export const MAX_DEPTH = 10;
export const MAX_ALIASES = 10;
export const MAX_DIRECTIVES = 10;
/** Sum over the fields asked for, nested ones costing more; a month's sheet in full costs between 1000 and 2000. */
export const MAX_COST = 2000;

/** What keeps a document from costing more than a screen needs. */
export function queryLimits(): ValidationRule[] {
  const { validationRules } = new ApolloArmor({
    maxDepth: { n: MAX_DEPTH, exposeLimits: false, errorMessage: 'The document nests fields too deep.' },
    maxAliases: { n: MAX_ALIASES, exposeLimits: false, errorMessage: 'The document has too many aliases.' },
    maxDirectives: {
      n: MAX_DIRECTIVES,
      exposeLimits: false,
      errorMessage: 'The document has too many directives.',
    },
    costLimit: {
      maxCost: MAX_COST,
      exposeLimits: false,
      errorMessage: 'The document asks for too much at once.',
    },
    // Its own token limit answers 500 where 400 is right, and Apollo Server hides suggestions by itself.
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return validationRules;
}
