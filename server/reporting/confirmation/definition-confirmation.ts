import type { UnconfirmedPart } from '../definitions/confirmation.js';
import type { ReportDefinition } from '../definitions/report-definition.js';

/** What a municipality has said of one definition's assumptions. */
export interface DefinitionConfirmation {
  /** False where it was withdrawn. */
  readonly confirmed: boolean;
  /** Why, in the words of whoever said it. */
  readonly reason: string;
  /** The host's id of the user. */
  readonly changedBy: string;
  /** ISO 8601. */
  readonly changedAt: string;
  /** From 1, and one more for each change. */
  readonly version: number;
}

/**
 * How far a definition may be relied on: `certain` where it assumes nothing, `unconfirmed` and `confirmed` where it does
 * and the municipality has not or has confirmed it.
 */
export type DefinitionCertainty = 'certain' | 'unconfirmed' | 'confirmed';

/** A definition as a municipality has it. */
export interface StatedDefinition extends Pick<ReportDefinition, 'id' | 'name' | 'validFrom' | 'source'> {
  /** Of the definition and its code lists; a confirmation is for it. */
  readonly hash: string;
  readonly certainty: DefinitionCertainty;
  readonly assumptions: readonly UnconfirmedPart[];
  /** Null where nobody has said anything of this very definition. */
  readonly confirmation: DefinitionConfirmation | null;
}

/** The definition with what the municipality has said of it. */
export function statedDefinition(
  { id, name, validFrom, source, confirmation: assumed }: ReportDefinition,
  hash: string,
  confirmation: DefinitionConfirmation | null,
): StatedDefinition {
  const assumptions = assumed?.parts ?? [];
  const certainty = confirmation?.confirmed === true ? 'confirmed' : 'unconfirmed';
  return {
    id,
    name,
    validFrom,
    source,
    hash,
    certainty: assumptions.length === 0 ? 'certain' : certainty,
    assumptions,
    confirmation,
  };
}
