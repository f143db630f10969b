import type { ClosureFact } from '@avstamp/plugin-sdk';
import type { AdultRole } from '../../households/index.js';
import type { LocalizedText } from '../../kernel/index.js';

/** What a proposal rests on: a fact of the host's about an adult, or an adult's reason. */
export type ProposalGround =
  | { readonly kind: 'fact'; readonly adult: AdultRole; readonly fact: ClosureFact }
  | { readonly kind: 'reason'; readonly adult: AdultRole };

/** A reason that somebody may take or leave. It is never saved by itself. */
export interface ReasonProposal {
  readonly code: number;
  readonly label: LocalizedText;
  /** The whole sentence: what is proposed and why. */
  readonly text: LocalizedText;
  /** At least one. */
  readonly grounds: readonly ProposalGround[];
}
