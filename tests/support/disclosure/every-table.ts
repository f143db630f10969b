import type { Question } from '../../../server/disclosure/index.js';

/** What is shown of a table with its margins: the number, or undefined where it is hidden. Margins come last. */
export type ShownTable = readonly (readonly (number | undefined)[])[];

/** The largest count that is tried in a cell that no total which is shown holds down: more than any protection asks for. */
const LARGEST = 8;

/**
 * Goes through every table of whole numbers that agrees with what is shown, one after the other, without any solver.
 * @param questions by place in `shown`, row by row
 * @returns the questions that some table does not answer: what could be ruled out of those counts
 */
export function narrowedBySearch(shown: ShownTable, questions: readonly Question[]): ReadonlySet<number> {
  const width = shown[0]?.length ?? 0;
  const inner = shown.slice(0, -1).map((row) => row.slice(0, -1));
  const reached = new Set<string>();
  const table = inner.map((row) => row.map((count) => count ?? 0));
  const seen = (): void => {
    const whole = [...table.map((row) => [...row, sum(row)]), columnSums(table, width)];
    const agrees = shown.every((row, place) =>
      row.every((count, column) => count === undefined || count === whole[place]?.[column]),
    );
    if (!agrees) return;
    for (const { cell, protection } of questions) {
      const value = whole[Math.floor(cell / width)]?.[cell % width] ?? 0;
      if (value <= protection.from) reached.add(`${cell} from`);
      if (value >= protection.to) reached.add(`${cell} to`);
    }
  };
  const tryFrom = (row: number, column: number): void => {
    const line = table[row];
    if (line === undefined) seen();
    else if (column === width - 1) {
      const total = shown[row]?.[column];
      if (total === undefined || total === sum(line)) tryFrom(row + 1, 0);
    } else if (inner[row]?.[column] !== undefined) tryFrom(row, column + 1);
    else
      for (let value = 0; value <= mostIn(shown, table, row, column); value += 1) {
        line[column] = value;
        tryFrom(row, column + 1);
      }
  };
  tryFrom(0, 0);
  const isNarrowed = ({ cell }: Question): boolean =>
    !reached.has(`${cell} from`) || !reached.has(`${cell} to`);
  return new Set(questions.filter(isNarrowed).map(({ cell }) => cell));
}

/** What the totals that are shown leave for a cell, when those before it have what they have. */
function mostIn(
  shown: ShownTable,
  table: readonly (readonly number[])[],
  row: number,
  column: number,
): number {
  const [own = [], totals] = [table[row], shown.at(-1)];
  const before = sum(own.slice(0, column));
  const above = table.slice(0, row);
  const left = [
    [shown[row]?.at(-1), before],
    [totals?.[column], sum(above.map((line) => line[column] ?? 0))],
    [totals?.at(-1), before + sum(above.map(sum))],
  ].flatMap(([total, taken = 0]) => (total === undefined ? [] : [total - taken]));
  return left.length === 0 ? LARGEST : Math.min(...left);
}

function columnSums(table: readonly (readonly number[])[], width: number): number[] {
  const sums = Array.from({ length: width - 1 }, (_, column) => sum(table.map((row) => row[column] ?? 0)));
  return [...sums, sum(sums)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, number) => before + number, 0);
}
