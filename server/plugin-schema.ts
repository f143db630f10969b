import type { GraphQLSchema } from 'graphql';
import type { AccessService } from './access/index.js';
import { schemaFromResolvers } from './platform/graphql/index.js';
import { pluginResolvers, type ResolverParts } from './plugin-resolvers.js';

/** The module's schema, every operation behind its policy. */
export function pluginSchema(parts: ResolverParts): GraphQLSchema {
  return schemaFromResolvers(pluginResolvers(parts), guardOf(parts.requests.access));
}

function guardOf(access: AccessService): Parameters<typeof schemaFromResolvers>[1] {
  return {
    knows: (operation) => access.knows(operation),
    mayTell: (operation, type) => access.mayTell(operation, type),
    check: (operation, { request }) => {
      access.viewerFor(operation, request.identity);
    },
  };
}
