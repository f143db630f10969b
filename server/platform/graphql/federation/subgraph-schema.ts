import { extendSchema, type GraphQLSchema, isObjectType, isUnionType, parse } from 'graphql';
import { InputRefusal } from '../input-refusal.js';
import type { RequestContext } from '../request-context.js';
import type { Entity, EntityReference, SubgraphParts } from './entity.js';
import { subgraphDocument } from './subgraph-document.js';

/** Most references in one request; a gateway asks for those of one page of its own. */
export const REFERENCE_LIMIT = 100;

/** The schema with what a gateway asks of every subgraph (Apollo Federation, subgraph specification). */
export function subgraphSchema(schema: GraphQLSchema, parts: SubgraphParts): GraphQLSchema {
  const { entities, fields, additions } = parts;
  const union = entities.map(({ type }) => type).join(' | ');
  const extended = extendSchema(
    schema,
    parse(`${additions}
      "A reference to an entity, with its type and key."
      scalar _Any
      union _Entity = ${union}
      type _Service { sdl: String! }
      extend type Query { _entities(representations: [_Any!]!): [_Entity]!  _service: _Service! }`),
  );
  const sdl = subgraphDocument(schema, parts);
  const root = extended.getQueryType()?.getFields();
  Object.assign(root?.['_service'] ?? {}, { resolve: () => ({ sdl }) });
  Object.assign(root?.['_entities'] ?? {}, {
    resolve: (_: unknown, args: { representations: readonly unknown[] }, context: RequestContext) =>
      resolveEntities(entities, args.representations, context),
  });
  const entity = extended.getType('_Entity');
  if (isUnionType(entity)) entity.resolveType = ({ __typename }: EntityReference) => String(__typename);
  for (const { type, field, resolve } of fields) {
    const owner = extended.getType(type);
    if (isObjectType(owner)) Object.assign(owner.getFields()[field] ?? {}, { resolve });
  }
  return extended;
}

// Those of one type are looked for together, and answered where they were asked for.
async function resolveEntities(
  entities: readonly Entity[],
  representations: readonly unknown[],
  context: RequestContext,
): Promise<readonly (object | null)[]> {
  if (representations.length > REFERENCE_LIMIT) throw new InputRefusal(TOO_MANY);
  const references = representations.map(referenceOf);
  const answers: (object | null)[] = references.map(() => null);
  for (const { type, resolve } of entities) {
    const places = [...references.keys()].filter((place) => references[place]?.['__typename'] === type);
    const asked = places.map((place) => references[place] ?? {});
    const found = asked.length === 0 ? [] : await resolve(asked, context);
    for (const [index, place] of places.entries()) {
      const one = found[index] ?? null;
      answers[place] = one === null ? null : { ...one, __typename: type };
    }
  }
  return answers;
}

function referenceOf(representation: unknown): EntityReference {
  return typeof representation === 'object' && representation !== null ? { ...representation } : {};
}

const TOO_MANY = {
  sv: `Be om högst ${REFERENCE_LIMIT} åt gången.`,
  en: `Ask for at most ${REFERENCE_LIMIT} at once.`,
};
