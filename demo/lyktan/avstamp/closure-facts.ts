import type { Benefit, ClosureFact, ClosureFactsPort } from '@avstamp/plugin-sdk';
import type { CaseDatabase } from '../database/case-database.js';
import { MUNICIPALITY } from '../users/users.js';

type Row = Omit<ClosureFact, 'benefit'> & { readonly benefit: Benefit | null };

/** What the case system has learnt of persons whose assistance ends. */
export function closureFacts(database: CaseDatabase): ClosureFactsPort {
  return {
    factsOf: async ({ municipalityCode, personReferences, from, to }) => {
      if (municipalityCode !== MUNICIPALITY) return [];
      const { rows } = await database.query<Row>(
        `select person_reference as "personReference", kind, benefit, to_char(happened_on, 'YYYY-MM-DD') as date
        from lyktan.life_event where person_reference = any ($1) and happened_on between $2 and $3`,
        [personReferences, from, to],
      );
      return rows.map(({ benefit, ...fact }) => (benefit === null ? fact : { ...fact, benefit }));
    },
  };
}
