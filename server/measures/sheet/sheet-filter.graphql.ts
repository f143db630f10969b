import { registerEnumType } from '../../platform/graphql/index.js';
import type { SheetFilter } from './sheet-households.sql.js';

/** Which households a sheet shows, under the names that the API gives them. */
export const SheetFilterEnum = {
  ALL: 'all',
  UNANSWERED: 'unanswered',
  WITH_FINDINGS: 'with-findings',
  CHANGED_SINCE_COMPILE: 'changed-since-compile',
} as const satisfies Record<string, SheetFilter>;

registerEnumType(SheetFilterEnum, {
  name: 'SheetFilter',
  description: 'Which households of the month a sheet shows.',
  valuesConfig: {
    ALL: { description: 'All with assistance in the month.' },
    UNANSWERED: { description: 'Those with an adult who owes an answer.' },
    WITH_FINDINGS: {
      description:
        'Those with something that wants to be looked at: not acknowledged, and more than that an answer is owed.',
    },
    CHANGED_SINCE_COMPILE: {
      description:
        'Those with something registered since the report was compiled last; none where it never was.',
    },
  },
});
