import type { GraphqlCopy, Logger, MergeTarget } from '@avstamp/plugin-sdk';
import { GraphQLError, type GraphQLFieldResolver, type GraphQLResolveInfo } from 'graphql';
import { maskError } from '../mask-error.js';
import type { RequestContext } from '../request-context.js';

/** Any resolver: the module's takes its own context, the host's executor gives the host's. */
export type Resolver<Context> = GraphQLFieldResolver<unknown, Context, Readonly<Record<string, unknown>>>;

/** How resolvers are made fit for an executor that is not the module's. */
export interface ResolverGuard {
  /** The module's context of a request. @param context the host's */
  readonly contextOf: (context: unknown) => Promise<RequestContext>;
  readonly logger: Logger;
  /** The class that the host's executor knows errors by. */
  readonly errors: GraphqlCopy['GraphQLError'];
}

/** What is asked before a root field is resolved. @throws what is to be answered instead */
export type RootCheck = (args: unknown, info: GraphQLResolveInfo) => void;

/**
 * A resolver that finds out by itself who asks, and whose errors are masked before anybody else sees them.
 * @param check of a root field; undefined for another
 */
export function guardedResolver(
  resolve: Resolver<RequestContext>,
  { contextOf, logger, errors }: ResolverGuard,
  check?: RootCheck,
): Resolver<unknown> {
  const mask = maskError(logger);
  return async (source, args, context, info) => {
    try {
      check?.(args, info);
      return await resolve(source, args, await contextOf(context), info);
    } catch (failure) {
      const formatted = failure instanceof GraphQLError ? failure.toJSON() : { message: '' };
      const { message, extensions } = mask(formatted, failure);
      throw new errors(message, { extensions: extensions ?? {} });
    }
  };
}

/**
 * The module's context of a request, asked for once for each context of the host.
 * @param headersOf undefined where the host's context is what the module's `contextOf` gave
 */
export function contextFinder(
  headersOf: MergeTarget['headersOf'] | undefined,
  contextOf: (headers: ReturnType<MergeTarget['headersOf']>) => Promise<RequestContext>,
): ResolverGuard['contextOf'] {
  if (headersOf === undefined) return async (context) => context as RequestContext;
  const known = new WeakMap<object, Promise<RequestContext>>();
  return (context) => {
    const key = typeof context === 'object' ? context : null;
    const found = (key === null ? undefined : known.get(key)) ?? contextOf(headersOf(context));
    if (key !== null) known.set(key, found);
    return found;
  };
}
