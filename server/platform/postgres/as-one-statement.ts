import type { Statement } from './statement.js';

const PLACE = /\$(\d+)/g;
const joined = new Map<string, Pick<Statement, 'name' | 'text'>>();

/**
 * Statements that write, as one: it is sent, prepared and answered once, which for a few small rows is most of what
 * writing them takes. All of them see the database as it was before the first, and none what another has written: they
 * write to different tables. They answer with nothing.
 */
export function asOneStatement(statements: readonly [Statement, ...Statement[]]): Statement {
  const [only] = statements;
  if (statements.length === 1) return only;
  const names = statements.map(({ name }) => name).join(' ');
  const known = joined.get(names) ?? { name: `joined-${joined.size + 1}`, text: textOf(statements) };
  joined.set(names, known);
  return { ...known, values: statements.flatMap(({ values }) => values) };
}

// PostgreSQL carries out what stands in `with` once and to its end, whether or not it is asked for.
function textOf(statements: readonly Statement[]): string {
  let before = 0;
  const parts = statements.map(({ text, values }, number) => {
    const placed = text.replace(PLACE, (_, place: string) => `$${Number(place) + before}`);
    before += values.length;
    return `part_${number} as (${placed})`;
  });
  return `with ${parts.join(',\n')} select`;
}
