/** A document as JSON gives it. */
type Document = Readonly<Record<string, unknown>>;

/**
 * The figures of the module's national tables under the paths that the reference gives them.
 * @param paths such as `measures.3.percent`, `closures.household.12.part`, `persons.applicant.unanswered`
 */
export function nationalFigures(
  tables: Document,
  paths: readonly string[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(paths.map((path) => [path, figureAt(tables, path.split('.'))]));
}

function figureAt(tables: Document, [table = '', ...path]: readonly string[]): unknown {
  const document = part(tables, table);
  const [first = '', second = '', third = ''] = path;
  switch (table) {
    case 'contributions':
      return first === 'inAnyPart' ? document[first] : rowWhere(document, 'parts', 'part', first)[second];
    case 'closures':
      return part(part(rowWhere(document, 'rows', 'code', Number(second)), 'shares'), first)[third];
    case 'persons':
      return part(part(part(document, 'total'), first), second)['part'];
    case 'participation':
      return document[first];
    default: {
      if (first === 'total') return document[first];
      const figure = rowWhere(document, 'rows', 'code', Number(first))[second];
      return second === 'recordsWithDays' ? (figure as Document)['part'] : figure;
    }
  }
}

function part(document: Document, name: string): Document {
  return (document[name] ?? {}) as Document;
}

function rowWhere(document: Document, list: string, key: string, value: unknown): Document {
  const rows = (document[list] ?? []) as readonly Document[];
  return rows.find((row) => row[key] === value) ?? {};
}
