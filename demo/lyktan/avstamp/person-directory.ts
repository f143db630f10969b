import type { PersonDirectory } from '@avstamp/plugin-sdk';
import type { CaseDatabase } from '../database/case-database.js';

interface Row {
  readonly reference: string;
  readonly value: string;
}

/** The case system's register of persons, as the module may ask it. */
export function personDirectory(database: CaseDatabase): Required<PersonDirectory> {
  const ask = async (sql: string, references: readonly string[]): Promise<readonly Row[]> =>
    (await database.query<Row>(sql, [references])).rows;
  const byReference = (rows: readonly Row[]): ReadonlyMap<string, string> =>
    new Map(rows.map(({ reference, value }) => [reference, value]));
  return {
    namesOf: async (references) =>
      byReference(
        await ask(
          `select reference, given_name || ' ' || family_name as value from lyktan.person
          where reference = any ($1) and not is_protected`,
          references,
        ),
      ),
    protectedAmong: async (references) => {
      const open = await ask(
        'select reference, reference as value from lyktan.person where reference = any ($1) and not is_protected',
        references,
      );
      const known = byReference(open);
      return new Set(references.filter((reference) => !known.has(reference)));
    },
    referencesOf: async (identityNumbers) => {
      const rows = await ask(
        'select reference, identity_number as value from lyktan.person where identity_number = any ($1)',
        identityNumbers,
      );
      return new Map(rows.map(({ reference, value }) => [value, [reference]]));
    },
    identityNumbersOf: async (references) =>
      byReference(
        await ask(
          'select reference, identity_number as value from lyktan.person where reference = any ($1)',
          references,
        ),
      ),
  };
}
