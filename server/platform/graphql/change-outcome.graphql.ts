import type { ChangeOutcome } from '../../kernel/index.js';
import { registerEnumType } from './decorators.js';

/** What became of a change that was asked for, under the names that the API gives it. */
export const ChangeOutcomeEnum = {
  SAVED: 'saved',
  UNCHANGED: 'unchanged',
  REFUSED: 'refused',
  CONFLICT: 'conflict',
} as const satisfies Record<string, ChangeOutcome>;

registerEnumType(ChangeOutcomeEnum, {
  name: 'ChangeOutcome',
  description: 'What became of a change that was asked for.',
  valuesConfig: {
    SAVED: { description: 'It is saved; findings are warnings.' },
    UNCHANGED: { description: 'All was so already: nothing was saved, and nothing stands in the history.' },
    REFUSED: { description: 'Nothing is saved; the findings say why and what to do.' },
    CONFLICT: {
      description:
        'Nothing is saved: somebody else has changed it since the version that the change was based on. The answer holds what is registered now.',
    },
  },
});
