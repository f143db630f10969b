import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The published description, where somebody has laid it beside the checkout; it is not part of the project. */
const FILE = new URL('../../../../shared/data/caremanagement-openapi.yaml', import.meta.url);

/** A schema of the description, as far as it is looked at. */
export interface DescribedSchema {
  readonly $ref?: string;
  readonly oneOf?: readonly DescribedSchema[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, DescribedSchema>>;
  readonly items?: DescribedSchema;
}

/** An operation of the description. */
export interface DescribedOperation {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly schema: DescribedSchema;
  }[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: DescribedSchema }>> }>
  >;
}

/** The description. */
export interface Description {
  readonly paths: Readonly<Record<string, { readonly get?: DescribedOperation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, DescribedSchema>> };
}

/** Reads the description; nothing where it does not lie beside the checkout. */
export function readDescription(): Description | undefined {
  if (!existsSync(FILE)) return undefined;
  const yaml: { load(text: string): unknown } = createRequire(import.meta.url)('js-yaml');
  return yaml.load(readFileSync(FILE, 'utf8')) as Description;
}

/** Where a value is otherwise than its schema says, as paths; none where it agrees. */
export function differences(
  value: unknown,
  schema: DescribedSchema,
  description: Description,
  path = '',
): string[] {
  const described = followed(schema, description);
  if (described.oneOf !== undefined) {
    const each = described.oneOf.map((one) => differences(value, one, description, path));
    return each.some(({ length }) => length === 0) ? [] : (each[0] ?? []);
  }
  const types = [described.type ?? []].flat();
  if (types.length > 0 && !types.some((type) => hasType(value, type)))
    return [`${path}: ${types.join(' or ')}`];
  if (typeof value === 'string' && !isDescribedText(value, described)) return [`${path}: form`];
  if (Array.isArray(value)) {
    const { items = {} } = described;
    return value.flatMap((item, index) => differences(item, items, description, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    const property = described.properties?.[name];
    // The description requires no field, and a field without a value is written as null.
    if (part === null && property !== undefined) return [];
    return property === undefined
      ? [`${path}.${name}: not described`]
      : differences(part, property, description, `${path}.${name}`);
  });
}

function followed(schema: DescribedSchema, { components }: Description): DescribedSchema {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : (components.schemas[name] ?? {});
}

function hasType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function isDescribedText(
  value: string,
  { format, enum: values, pattern, maxLength = Infinity }: DescribedSchema,
): boolean {
  if (values !== undefined && !values.includes(value)) return false;
  if (pattern !== undefined && !new RegExp(pattern).test(value)) return false;
  if (format === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  if (format === 'date-time' && Number.isNaN(Date.parse(value))) return false;
  return value.length <= maxLength;
}
