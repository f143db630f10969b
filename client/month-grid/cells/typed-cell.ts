import type { CellEntries, CellEntry } from './cell-entry.js';
import { NO_MEASURE, OTHER_MEASURE } from './measure-codes.js';

const AMOUNT = /^(\d{1,2}|x)$/i;
const AMOUNT_AND_TEXT = /^(?:(\d{1,2}|x)(?:\s+|$))?(.*)$/is;

/**
 * Reads what was typed in a cell, or pasted there: days, or X where their number is not known. Another measure's text
 * stands after them ("15 Validering"), and several are parted by semicolons.
 * @param held what the cell holds: who gave a measure is not typed here, and stays
 * @returns undefined for what cannot be read
 */
export function typedCell(code: number, typed: string, held: CellEntries): CellEntries | undefined {
  const text = typed.trim();
  if (text === '') return [];
  if (code === NO_MEASURE) return [{ days: null, otherText: null, provider: null }];
  if (code === OTHER_MEASURE) {
    const parts = text.split(';').map((part) => part.trim());
    return parts.filter((part) => part !== '').map((part) => otherMeasure(part, held));
  }
  if (!AMOUNT.test(text)) return undefined;
  return [{ days: daysOf(text), otherText: null, provider: held[0]?.provider ?? null }];
}

function otherMeasure(typed: string, held: CellEntries): CellEntry {
  const [, amount, text = ''] = AMOUNT_AND_TEXT.exec(typed) ?? [];
  const otherText = text === '' ? null : text;
  const same =
    held.find((entry) => entry.otherText === otherText) ?? (held.length === 1 ? held[0] : undefined);
  return { days: daysOf(amount), otherText, provider: same?.provider ?? null };
}

const daysOf = (amount: string | undefined): number | null =>
  amount === undefined || amount.toLowerCase() === 'x' ? null : Number(amount);

/** What a cell holds, as it is typed and copied: `typedCell` reads it back. */
export const cellText = (entries: CellEntries): string =>
  entries
    .map(({ days, otherText }) => [days === null ? 'X' : String(days), otherText ?? ''].join(' ').trim())
    .join('; ');
