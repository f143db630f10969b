/** How the module's names are written in a schema that it is merged into. */
export interface MergedNames {
  readonly type: (name: string) => string;
  readonly rootField: (name: string) => string;
}

/** Types that every schema has, or that are merged and not added. */
const SHARED: ReadonlySet<string> = new Set(['Boolean', 'Float', 'ID', 'Int', 'Mutation', 'Query', 'String']);

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Names with a prefix: `AvstampHousehold`, `avstampHouseholdMonth`. They stay as they are where it is undefined. */
export function mergedNames(prefix: string | undefined): MergedNames {
  if (prefix === undefined) return { type: (name) => name, rootField: (name) => name };
  return {
    type: (name) => (SHARED.has(name) ? name : capitalized(prefix) + name),
    rootField: (name) => small(prefix) + capitalized(name),
  };
}
