import {
  ContractBroken,
  type HostContract,
  type MergeableSchema,
  type ModuleContract,
} from '@avstamp/plugin-sdk';
import { extendSchema, GraphQLError, type GraphQLSchema } from 'graphql';
import type { RequestContext, TrustedDocuments } from './platform/graphql/index.js';
import {
  contextFinder,
  mergeableSchema,
  mergedNames,
  mergeFindings,
  mergeInto,
  partTrust,
} from './platform/graphql/merging/index.js';

/** What a host gives where it executes the module's schema by itself. */
type MergingHost = Pick<HostContract, 'mergeInto' | 'documents' | 'logger'>;

/**
 * Lets nothing be started whose schema cannot become part of the host's.
 * @throws ContractBroken which names what both have
 */
export function refuseCollisions(schema: GraphQLSchema, { mergeInto: target }: MergingHost): void {
  const findings = target === undefined ? [] : mergeFindings(schema, target, mergedNames(target.prefix));
  if (findings.length > 0) throw new ContractBroken(findings);
}

/** The module's schema in both forms for executors that are not the module's. It must not collide. */
export function mergedSchema(
  schema: GraphQLSchema,
  { mergeInto: target, documents, logger }: MergingHost,
  {
    trusted,
    contextOf,
  }: {
    readonly trusted: TrustedDocuments;
    readonly contextOf: (headers: Parameters<ModuleContract['contextOf']>[0]) => Promise<RequestContext>;
  },
): Pick<ModuleContract, 'mergeable' | 'mergedSchema'> {
  const names = mergedNames(target?.prefix);
  // Most hosts use neither form, and making them takes a fifth of the time that starting does.
  let made: MergeableSchema | undefined;
  const mergeable = (): MergeableSchema => {
    made ??= mergeableSchema(schema, {
      names,
      trust: partTrust({ trusted, trustedOnly: documents === 'trustedOnly' }, target?.documents ?? []),
      contextOf: contextFinder(target?.headersOf, contextOf),
      logger,
      errors: target?.graphql?.GraphQLError ?? GraphQLError,
    });
    return made;
  };
  const host = target?.schema;
  const graphql = target?.graphql ?? { extendSchema };
  return {
    get mergeable() {
      return mergeable();
    },
    mergedSchema:
      host === undefined
        ? undefined
        : mergeInto({ host, graphql, own: schema, mergeable: mergeable(), names }),
  };
}
