import type { Cell } from '../../platform/files/index.js';
import type { ReportFacts } from '../compile/household-facts.js';
import { mostTexts, type ReportKey, sectionRows } from '../compile/report-rows.js';
import type { ReportCodeLists } from '../compile/validate-report.js';
import type { ReportDefinition, RowSource } from '../definitions/report-definition.js';
import { BETWEEN_TEXTS, placeColumns } from '../definitions/section-layout.js';
import { AnswerBook } from '../measure-answer.js';
import { type ColumnMeaning, meaningOf } from './column-meaning.js';
import type { CellDifference, RowDifference } from './report-difference.js';

/** A layout with the code lists that its cells are written in. */
export interface Layout {
  readonly definition: ReportDefinition;
  readonly codeLists: ReportCodeLists;
}

/** Rows that belong to a household; a comment belongs to none. */
const HOUSEHOLD_ROWS = ['households-with-assistance', 'closed-households'] as const;

/** What stands in the place of a text. */
const A_TEXT = '…';

/**
 * The households whose rows say something else under the other definition, cell by cell, in running-number order. Both rows
 * are made by what writes the files. Identity numbers are in neither, and texts are not repeated.
 */
export function rowDifferences(
  key: ReportKey,
  facts: ReportFacts,
  before: Layout,
  after: Layout,
): readonly RowDifference[] {
  return HOUSEHOLD_ROWS.flatMap((rows) => {
    const [earlier, later] = [readingOf(rows, key, facts, before), readingOf(rows, key, facts, after)];
    const meanings = new Map([...earlier.meanings, ...later.meanings]);
    const compared = [...meanings.values()].filter(({ cells }) => cells !== 'not-compared');
    const [one, other] = [earlier.rows(), later.rows()];
    const households = rows === 'closed-households' ? facts.closures : facts.households;
    return households.flatMap(([runningNumber]) => {
      const [was, is] = [one.next().value, other.next().value];
      const cells = compared.flatMap((meaning) => cellDifference(meaning, was, is));
      return cells.length === 0 ? [] : [{ rows, runningNumber, cells }];
    });
  });
}

type Row = ReadonlyMap<string, string>;

/** Empty and without a place is no difference: nothing is lost. */
function cellDifference({ key, name, cells }: ColumnMeaning, was?: Row, is?: Row): CellDifference[] {
  const [before, after] = [was?.get(key), is?.get(key)];
  if ((before ?? '') === (after ?? '')) return [];
  return [{ meaning: name, before: shown(before, cells), after: shown(after, cells) }];
}

function shown(text: string | undefined, cells: ColumnMeaning['cells']): string | null {
  if (text === undefined) return null;
  return cells === 'hidden' && text !== '' ? A_TEXT : text;
}

/** How one layout is read: what its columns mean, and its rows by meaning, one after the other. */
interface Reading {
  readonly meanings: ReadonlyMap<string, ColumnMeaning>;
  readonly rows: () => Generator<Row, undefined>;
}

function readingOf(
  source: RowSource,
  key: ReportKey,
  facts: ReportFacts,
  { definition, codeLists }: Layout,
): Reading {
  const answers = new AnswerBook(codeLists.measures);
  const texts = mostTexts(facts.households);
  const sections = definition.sections.filter(({ rows }) => rows === source);
  const parts = sections.map((section) => ({
    places: placeColumns(section, texts).map(({ place, content }) => ({
      place,
      meaning: meaningOf(content),
    })),
    rows: sectionRows(section, key, facts, answers)?.rows() ?? [],
  }));
  const meanings = parts.flatMap(({ places }) => places.map(({ meaning }) => meaning));
  function* rows(): Generator<Row, undefined> {
    const inStep = parts.map((part) => ({ ...part, cells: part.rows[Symbol.iterator]() }));
    for (;;) {
      const row = new Map<string, string>();
      for (const { places, cells } of inStep) {
        const next = cells.next();
        if (next.done === true) return undefined;
        for (const { place, meaning } of places) add(row, meaning.key, next.value[place]);
      }
      yield row;
    }
  }
  return { meanings: new Map(meanings.map((meaning) => [meaning.key, meaning])), rows };
}

/** Texts in columns of their own are together what they are in one column. */
function add(row: Map<string, string>, key: string, cell: Cell | undefined): void {
  const before = row.get(key) ?? '';
  const text = String(cell ?? '');
  row.set(key, before === '' || text === '' ? before + text : `${before}${BETWEEN_TEXTS}${text}`);
}
