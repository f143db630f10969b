import {
  type DocumentNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  validate,
} from 'graphql';
import { answerSize } from '../answer-size.js';
import { longestList } from '../longest-list.js';
import { queryLimits } from '../query-limits.js';
import { ANSWER_LIMIT, LIST_LIMIT, tooLongList, tooMuch } from '../request-limits.js';

/** What is looked at of a root field that is asked for. */
type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'operation' | 'variableValues'>;

/**
 * Holds the module's part of documents that others read and execute to the limits of its own server: what all its root
 * fields in one request ask for counts together.
 * @param schema the module's own, under the names that it has been merged with
 */
export function partLimits(schema: GraphQLSchema): (asked: Asked, args: unknown) => void {
  const rules = queryLimits();
  // An executor makes one object of a request's variables, and all its resolvers are given that one.
  const sizes = new WeakMap<object, number>();
  return ({ fieldNodes, fragments, operation, variableValues: variables }, args) => {
    if (longestList(args) > LIST_LIMIT) throw tooLongList();
    const part: OperationDefinitionNode = {
      ...operation,
      selectionSet: { kind: Kind.SELECTION_SET, selections: fieldNodes },
    };
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [part, ...Object.values(fragments)] };
    const [error] = validate(schema, document, rules);
    if (error !== undefined) throw error;
    const size = (sizes.get(variables) ?? 0) + answerSize({ schema, document, operation: part, variables });
    sizes.set(variables, size);
    if (size > ANSWER_LIMIT) throw tooMuch();
  };
}
