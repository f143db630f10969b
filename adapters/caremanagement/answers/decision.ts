import { type Answer, listAt, numberOf, textOf } from './answer-fields.js';

/** A decision on an errand; its words and who made it are left where they are. */
export interface Decision {
  readonly decisionType?: string | undefined;
  readonly value?: string | undefined;
  /** Granted kronor; 0 for a refusal. */
  readonly amount?: number | undefined;
  /** `YYYY-MM-DD`. */
  readonly decisionDate?: string | undefined;
  readonly periodFrom?: string | undefined;
  readonly periodTo?: string | undefined;
  /** When it was recorded, ISO 8601. */
  readonly created?: string | undefined;
}

/** @throws UnexpectedAnswer */
export function decisionsOf(value: unknown): Decision[] {
  return listAt(value, 'decisions', decisionOf);
}

function decisionOf(answer: Answer): Decision {
  return {
    decisionType: textOf(answer, 'decisionType'),
    value: textOf(answer, 'value'),
    amount: numberOf(answer, 'amount'),
    decisionDate: textOf(answer, 'decisionDate'),
    periodFrom: textOf(answer, 'periodFrom'),
    periodTo: textOf(answer, 'periodTo'),
    created: textOf(answer, 'created'),
  };
}
