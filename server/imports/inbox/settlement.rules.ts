import type { Rule } from '../../kernel/index.js';
import type { Settlement } from './import-row.js';

/** What somebody wants to do with a row. */
export interface SettlementRequest {
  readonly settlement: Settlement;
  readonly action: 'accept' | 'dismiss';
  readonly reason: string;
}

const WAITING: SettlementRequest = { settlement: 'waiting', action: 'accept', reason: '' };

/** Rules of settling a row of an inbox. */
export const settlementRules: readonly Rule<SettlementRequest>[] = [
  {
    id: 'import-row-waits',
    severity: 'error',
    field: 'settlement',
    source: 'decision 15',
    validFrom: '2013-01',
    message: {
      sv: 'Raden är redan avgjord. Ändra insatsen där den är registrerad om den är fel.',
      en: 'The row has been settled already. Change the measure where it is registered if it is wrong.',
    },
    expected: { sv: 'en rad som väntar', en: 'a row that waits' },
    holds: ({ settlement }) => settlement === 'waiting',
    values: ({ settlement }) => ({ found: settlement }),
    examples: { holds: [WAITING], breaks: [{ ...WAITING, settlement: 'accepted' }] },
  },
  {
    id: 'import-dismissal-has-reason',
    severity: 'error',
    field: 'reason',
    source: 'decision 15: dismissed with a reason',
    validFrom: '2013-01',
    message: {
      sv: 'Skriv varför raden avvisas, till exempel att insatsen gavs av Arbetsförmedlingen.',
      en: 'Write why the row is dismissed, for instance that another authority gave the measure.',
    },
    expected: { sv: 'ett skäl', en: 'a reason' },
    holds: ({ action, reason }) => action === 'accept' || reason.trim() !== '',
    values: () => ({ found: '' }),
    examples: {
      holds: [WAITING, { ...WAITING, action: 'dismiss', reason: 'Fel lista' }],
      breaks: [{ ...WAITING, action: 'dismiss' }],
    },
  },
];
