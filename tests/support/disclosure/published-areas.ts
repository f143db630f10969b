import type { CountSystem, Term } from '../../../server/disclosure/index.js';
import type { NationalPublication } from '../../../server/national/index.js';

/** What readers have of one table by area: each count by area and column, undefined where it is hidden. */
export type PublishedAreas = ReadonlyMap<string, number | undefined>;

const LEVELS = [2, 4];

/** Reads a table by area as it was published. The country is area `00`, the last column `t`. */
export function publishedAreas(
  { tables }: NationalPublication,
  id: 'measures-by-area' | 'closures-by-area',
): PublishedAreas {
  const table = tables.find((one) => one.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  const columns = table.columns.slice(2, -1).map(({ heading }) => heading.sv);
  return new Map(
    table.rows.flatMap(({ cells: [area, , ...figures] }) => {
      const code = area?.kind === 'text' ? area.text.sv : '';
      return figures.map((cell, place) => {
        if (cell.kind !== 'number' && cell.kind !== 'suppressed') throw new Error(cell.kind);
        return [`${code}/${columns[place] ?? 't'}`, cell.kind === 'number' ? cell.value : undefined] as const;
      });
    }),
  );
}

/** All tables together as an attacker puts them up: the names of counts that are the same are the same. */
export function attackersSystem(
  tables: readonly PublishedAreas[],
  nameOf: (id: string, table: number) => string,
): { readonly system: CountSystem; readonly hidden: ReadonlySet<string> } {
  const shown = new Map<string, number | undefined>();
  for (const [table, counts] of tables.entries())
    for (const [id, count] of counts) {
      const name = nameOf(id, table);
      shown.set(name, count ?? shown.get(name));
    }
  const places = new Map([...shown.keys()].map((name, place) => [name, place]));
  const relations = tables.flatMap((counts, table) => {
    const ids = [...counts.keys()];
    const term = (id: string, factor: number): Term => [places.get(nameOf(id, table)) ?? -1, factor];
    return ids.flatMap((id) => {
      const [area = '', column = ''] = id.split('/');
      const inRow = ids.filter((other) => other.startsWith(`${area}/`) && !other.endsWith('/t'));
      const inside = ids.filter((other) => isInside(other, area, column));
      return [
        ...(column === 't' ? [[term(id, -1), ...inRow.map((other) => term(other, 1))]] : []),
        ...(inside.length > 0 ? [[term(id, -1), ...inside.map((other) => term(other, 1))]] : []),
      ];
    });
  });
  return {
    system: {
      cells: [...shown].map(([id, count]) => ({ id, count: count ?? 0, standing: 'open', weight: 1 })),
      relations,
    },
    hidden: new Set([...shown].filter(([, count]) => count === undefined).map(([id]) => id)),
  };
}

function isInside(id: string, area: string, column: string): boolean {
  const [other = '', otherColumn = ''] = id.split('/');
  if (otherColumn !== column || other === '00' || area.length === LEVELS[1]) return false;
  return area === '00' ? other.length === LEVELS[0] : other.length === LEVELS[1] && other.startsWith(area);
}
