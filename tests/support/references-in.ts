import { type GraphQLSchema, isInputObjectType, isObjectType } from 'graphql';

const REFERENCES = ['PersonReference', 'HouseholdReference'];

/** The references to persons and households in an answer or in variables, by the names that the schema gives such fields. */
export function referencesIn(schema: GraphQLSchema, value: unknown): readonly string[] {
  const names = referenceNames(schema);
  const collect = (part: unknown, name: string): string[] => {
    if (typeof part === 'string') return names.has(name) ? [part] : [];
    if (Array.isArray(part)) return part.flatMap((item) => collect(item, name));
    if (typeof part !== 'object' || part === null) return [];
    return Object.entries(part).flatMap(([key, inner]) => collect(inner, key));
  };
  return collect(value, '');
}

function referenceNames(schema: GraphQLSchema): ReadonlySet<string> {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [],
  );
  const args = fields.flatMap((field) => ('args' in field ? field.args : []));
  return new Set(
    [...fields, ...args]
      .filter(({ type }) => REFERENCES.includes(String(type).replace(/[[\]!]/g, '')))
      .map(({ name }) => name),
  );
}
