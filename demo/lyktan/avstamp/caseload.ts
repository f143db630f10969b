import type { Caseload } from '@avstamp/plugin-sdk';
import type { CaseDatabase } from '../database/case-database.js';
import { MUNICIPALITY } from '../users/users.js';

/** Who works with which case. */
export function caseload(database: CaseDatabase): Caseload {
  return {
    caseworkersOf: async (municipalityCode, households) => {
      if (municipalityCode !== MUNICIPALITY) return new Map();
      const { rows } = await database.query<{ reference: string; caseworker: string }>(
        'select reference, caseworker from lyktan.household_case where reference = any ($1)',
        [households],
      );
      return new Map(rows.map(({ reference, caseworker }) => [reference, caseworker]));
    },
  };
}
