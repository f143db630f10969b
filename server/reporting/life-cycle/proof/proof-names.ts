import { markedName } from '../../definitions/unconfirmed-mark.js';
import type { ReportProof } from './report-proof.js';

/** Begins the names of proofs. */
const BEGINNING = 'bevis';

/**
 * The name of a proof's files without their ending, for instance `bevis-0180-2013-03-version-1`. What was made by a
 * definition that nobody has confirmed says so in its name.
 */
export function proofName({
  municipality,
  month,
  revision,
  definition,
}: Pick<ReportProof, 'municipality' | 'month' | 'revision' | 'definition'>): string {
  const name = `${BEGINNING}-${municipality}-${month}-version-${revision}`;
  return markedName(name, definition.unconfirmed.length > 0);
}

/** True for the name of a proof's document. */
export function isProofName(name: string): boolean {
  return name.startsWith(`${BEGINNING}-`) && name.endsWith('.json');
}
