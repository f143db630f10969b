import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ValidationRule } from 'graphql';

/** How large a document may be, in the parser's tokens; the widgets' largest has some 150. */
export const MAX_TOKENS = 1000;
/** How deep fields may be nested, fragments counted as levels; a finding of a participant in the log has 12. */
export const MAX_DEPTH = 14;
export const MAX_ALIASES = 10;
export const MAX_DIRECTIVES = 10;

/** What keeps a document from being larger than a screen needs. */
export function queryLimits(): ValidationRule[] {
  const { validationRules } = new ApolloArmor({
    maxDepth: { n: MAX_DEPTH, exposeLimits: false, errorMessage: 'The document nests fields too deep.' },
    maxAliases: { n: MAX_ALIASES, exposeLimits: false, errorMessage: 'The document has too many aliases.' },
    maxDirectives: {
      n: MAX_DIRECTIVES,
      exposeLimits: false,
      errorMessage: 'The document has too many directives.',
    },
    // It takes page sizes from the text alone, and not from variables: see request-limits.ts.
    costLimit: { enabled: false },
    // Its own token limit answers 500 where 400 is right, and Apollo Server hides suggestions by itself.
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return validationRules;
}
