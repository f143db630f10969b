import {
  applyRules,
  blocks,
  maskIdentityNumber,
  monthOfDate,
  normalizeIdentityNumber,
  sameWords,
} from '../../kernel/index.js';
import { digestOf } from '../digest-of.js';
import { monthIn } from './list-dates.js';
import { type ListRowFacts, listRowRules } from './list-row.rules.js';
import type { ListWords } from './list-words.js';
import { holdsIdentityNumber, shownCell } from './shown-cell.js';
import type { GivenPerson, RowCells, StatedPart, StatedRow } from './stated-row.js';
import { type UnderstoodDates, understoodDates } from './understood-dates.js';

/** What rows are understood by. */
export interface Reading {
  readonly words: ListWords;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A row as it stands in a list. */
export interface ListRow {
  /** Row of the file, the headings included, counted from 1. */
  readonly sourceRow: number;
  readonly cells: RowCells;
  /** Cells that are no plain value, such as formulas, as they stand. */
  readonly notPlain: readonly string[];
}

const CODE_WITH_LABEL = /^(\d{1,3})(?:\s*[-–.:)]\s*|\s+)\p{L}/u;

/** Understands one row: who, which measure, which months and how much; what is wrong with its form are findings. */
export function understandRow({ sourceRow, cells, notPlain }: ListRow, { words, today }: Reading): StatedRow {
  const { identityNumber, ...others } = cells;
  const dates = understoodDates(cells);
  const month = monthIn(cells.month ?? '', words.months) ?? shownCell(cells.month ?? '');
  const facts: ListRowFacts = {
    cells,
    today,
    notPlain: notPlain.map(shownCell),
    namesSomebody: Object.values(others).some(holdsIdentityNumber),
    badDates: dates.bad,
    months: dates.months,
    month,
    endsBeforeItBegins: dates.endsBeforeItBegins,
    periodOnly: dates.dates.length === 0 && dates.months.length > 0 && !tellsDays(cells, dates, month),
  };
  const findings = applyRules(listRowRules, facts);
  const { code, measureText } = statedMeasure(cells);
  return {
    sourceRow,
    person: blocks(findings) ? undefined : givenPerson(cells),
    maskedNumber: maskIdentityNumber(identityNumber ?? ''),
    measureText,
    code,
    otherText: shownCell(cells.text ?? ''),
    provider: providerIn(cells.provider ?? '', words),
    facts: digestOf(JSON.stringify([normalizeIdentityNumber(identityNumber ?? ''), others])),
    parts: blocks(findings)
      ? [{ month, volume: statedDays(cells, words) }]
      : partsOf(cells, dates, month, words),
    findings,
  };
}

/** A number of days speaks of one month: it cannot be divided between several. */
function tellsDays(cells: RowCells, { months }: UnderstoodDates, month: string): boolean {
  return cells.days !== undefined && (month !== '' || months.length === 1);
}

function partsOf(
  cells: RowCells,
  dates: UnderstoodDates,
  month: string,
  words: ListWords,
): readonly StatedPart[] {
  if (dates.dates.length > 0) {
    return dates.months.map((one) => {
      const within = dates.dates.filter((date) => monthOfDate(date) === one);
      return { month: one, volume: { kind: 'dates', dates: within } };
    });
  }
  const months = month === '' ? dates.months : [month];
  const unknown = dates.months.length > 0 && !tellsDays(cells, dates, month);
  const volume = unknown ? ({ kind: 'days', days: 'X' } as const) : statedDays(cells, words);
  return months.map((one) => ({ month: one, volume }));
}

function statedDays({ days = '' }: RowCells, { unknownDays }: ListWords): StatedPart['volume'] {
  return { kind: 'days', days: unknownDays.includes(sameWords(days)) ? 'X' : shownCell(days) };
}

/** The code, alone or before its label (`3 Kurs`), and what the row calls the measure. */
function statedMeasure({ code = '', measure = '' }: RowCells): { code: string; measureText: string } {
  const words = shownCell(measure === '' ? code : measure);
  const stated = code === '' ? measure : code;
  const [, labelled] = CODE_WITH_LABEL.exec(stated) ?? [];
  if (labelled !== undefined) return { code: labelled, measureText: words };
  return { code: code !== '' || /^\d+$/.test(measure) ? shownCell(stated) : '', measureText: words };
}

function providerIn(text: string, { providers }: ListWords): string {
  const stated = sameWords(text);
  const known = Object.entries(providers).find(([, words]) => words.includes(stated));
  return known?.[0] ?? shownCell(text);
}

function givenPerson({ identityNumber, personReference }: RowCells): GivenPerson | undefined {
  if (identityNumber !== undefined) {
    return { kind: 'identityNumber', number: normalizeIdentityNumber(identityNumber) };
  }
  return personReference === undefined ? undefined : { kind: 'reference', reference: personReference };
}
