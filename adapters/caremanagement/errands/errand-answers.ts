import type { Decision } from '../answers/decision.js';
import type { FinancialAssistance } from '../answers/financial-assistance.js';
import type { Stakeholder } from '../answers/stakeholder.js';

/** All that the case system says of one errand. */
export interface ErrandAnswers {
  readonly errand: FinancialAssistance;
  readonly decisions: readonly Decision[];
  readonly stakeholders: readonly Stakeholder[];
}
