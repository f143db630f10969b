import { readFile } from 'node:fs/promises';
import { rowsOfCsv } from '../folder/csv-lines.js';
import { SettingsError } from '../settings/settings-error.js';
import type { ClosingConfirmations, ConfirmedClosing } from './confirmed-closing.js';

/** The columns of the file in which somebody confirms closings. */
export const CONFIRMATION_COLUMNS = [
  'municipality_code',
  'household_ref',
  'closed_on',
  'confirmed_by',
] as const;

/** Confirmations in a CSV file that persons write, read anew for each question; none where the file is missing. */
export function confirmationsIn(file: string): ClosingConfirmations {
  return {
    confirmedIn: async (municipalityCode) => {
      const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      return text === undefined ? [] : confirmedIn(text, municipalityCode);
    },
  };
}

function confirmedIn(text: string, municipalityCode: string): ConfirmedClosing[] {
  const [header, ...rows] = rowsOfCsv(text) ?? [];
  if (header?.join() !== CONFIRMATION_COLUMNS.join()) throw new SettingsError(['confirmed-closings']);
  return rows
    .filter(([code]) => code === municipalityCode)
    .map(([, householdReference = '', closedOn = '', confirmedBy = '']) => ({
      householdReference,
      closedOn,
      confirmedBy,
    }));
}
