import type { ChangeOutcome, Finding } from '../../kernel/index.js';
import type { Participation } from './participation.js';

/** What became of a participation that somebody asked to change; plain JSON, kept for requests that come again. */
export interface ParticipationOutcome {
  readonly outcome: ChangeOutcome;
  /** As it is registered now; null where the person does not take part at the unit. */
  readonly participation: Participation | null;
  readonly findings: readonly Finding[];
}
