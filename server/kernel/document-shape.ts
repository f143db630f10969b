/** What a JSON document must look like, as data. */
export type Shape =
  | { readonly kind: 'text'; readonly pattern: RegExp; readonly expected: string }
  | { readonly kind: 'whole-number'; readonly from: number; readonly to: number }
  | { readonly kind: 'yes-or-no' }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'either'; readonly of: readonly [Shape, ...Shape[]] }
  | { readonly kind: 'list'; readonly of: Shape; readonly atLeast: number }
  | { readonly kind: 'map'; readonly key: RegExp; readonly expected: string; readonly of: Shape }
  | { readonly kind: 'object'; readonly fields: Fields; readonly optional?: readonly string[] }
  | { readonly kind: 'variants'; readonly cases: Readonly<Record<string, Fields>> };

/** The keys of an object; no others are allowed, so that a misspelt key is told and not passed over. */
export type Fields = Readonly<Record<string, Shape>>;

/** One place of a document that does not have its shape. */
export interface Misshape {
  /** For instance `sections[0].columns[3].content.code`. */
  readonly where: string;
  readonly problem: 'value' | 'unknown-key' | 'missing-key';
  readonly expected: string;
  readonly found: string;
}

/** Every place where the document differs from the shape; empty where it has it. */
export function misshapesOf(document: unknown, shape: Shape, where = ''): Misshape[] {
  const wrong = (expected: string): Misshape[] => [
    { where, problem: 'value', expected, found: shown(document) },
  ];
  switch (shape.kind) {
    case 'text':
      return typeof document === 'string' && shape.pattern.test(document) ? [] : wrong(shape.expected);
    case 'whole-number':
      return Number.isInteger(document) && Number(document) >= shape.from && Number(document) <= shape.to
        ? []
        : wrong(`${shape.from}-${shape.to}`);
    case 'yes-or-no':
      return typeof document === 'boolean' ? [] : wrong('true | false');
    case 'one-of':
      return typeof document === 'string' && shape.values.includes(document)
        ? []
        : wrong(shape.values.join(' | '));
    case 'either': {
      const tried = shape.of.map((one) => misshapesOf(document, one, where));
      const expected = tried.flat().map((misshape) => misshape.expected);
      return tried.some((misshapes) => misshapes.length === 0) ? [] : wrong(expected.join(' | '));
    }
    case 'list':
      return Array.isArray(document) && document.length >= shape.atLeast
        ? document.flatMap((item, index) => misshapesOf(item, shape.of, `${where}[${index}]`))
        : wrong(`[…] (≥ ${shape.atLeast})`);
    case 'map':
      return isObject(document) ? misshapesOfMap(document, shape, where) : wrong('{…}');
    case 'object':
      return isObject(document)
        ? misshapesOfFields(document, shape.fields, shape.optional ?? [], where)
        : wrong('{…}');
    case 'variants':
      return isObject(document) ? misshapesOfVariant(document, shape.cases, where) : wrong('{…}');
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

function misshapesOfMap(document: JsonObject, shape: Extract<Shape, { kind: 'map' }>, where: string) {
  return Object.entries(document).flatMap(([key, value]): Misshape[] =>
    shape.key.test(key)
      ? misshapesOf(value, shape.of, inside(where, key))
      : [{ where: inside(where, key), problem: 'unknown-key', expected: shape.expected, found: key }],
  );
}

function misshapesOfFields(
  document: JsonObject,
  fields: Fields,
  optional: readonly string[],
  where: string,
): Misshape[] {
  const allowed = Object.keys(fields).join(', ');
  const unknown = Object.keys(document)
    .filter((key) => !Object.hasOwn(fields, key))
    .map(
      (key): Misshape => ({
        where: inside(where, key),
        problem: 'unknown-key',
        expected: allowed,
        found: key,
      }),
    );
  const known = Object.entries(fields).flatMap(([key, shape]): Misshape[] => {
    if (Object.hasOwn(document, key)) return misshapesOf(document[key], shape, inside(where, key));
    if (optional.includes(key)) return [];
    return [{ where: inside(where, key), problem: 'missing-key', expected: key, found: '' }];
  });
  return [...unknown, ...known];
}

function misshapesOfVariant(document: JsonObject, cases: Readonly<Record<string, Fields>>, where: string) {
  const { kind, ...rest } = document;
  const fields = typeof kind === 'string' && Object.hasOwn(cases, kind) ? cases[kind] : undefined;
  if (fields !== undefined) return misshapesOfFields(rest, fields, [], where);
  const kinds: Shape = { kind: 'one-of', values: Object.keys(cases) };
  return misshapesOf(kind, kinds, inside(where, 'kind'));
}

function inside(where: string, key: string): string {
  return where === '' ? key : `${where}.${key}`;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined').slice(0, 100);
}
