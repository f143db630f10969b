import type { CalendarMonth, ChangeOutcome, Finding } from '../../kernel/index.js';
import type { Closure } from '../closure.js';

/** What became of a change of a closing. Plain JSON: it is kept, and given again to the same request. */
export interface ClosureAnswer {
  readonly outcome: ChangeOutcome;
  /** The closing as it stands now; null where there is none. */
  readonly closure: Closure | null;
  readonly findings: readonly Finding[];
  /** The months that were changed and whose report has been submitted already. */
  readonly reportedMonths: readonly CalendarMonth[];
}
