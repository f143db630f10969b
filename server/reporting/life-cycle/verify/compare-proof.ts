import { proofHashOf, type ReportProof } from '../proof/report-proof.js';
import type { ProofDocument } from '../proof/sign-proof.js';
import type { ProofComparison } from './proof-comparison.js';

/** A proof with where it was found. */
export interface FoundProof {
  /** A path, or a name of our own for one of the database. */
  readonly name: string;
  readonly proof: ReportProof;
}

/** Whether the proof is what it says it is. */
export function compareItself({ name, proof }: FoundProof): ProofComparison {
  return { kind: 'proof', name, expected: proof.sha256, found: proofHashOf(proof) };
}

/**
 * Whether the proof follows the one of the revision before; nothing for the first.
 * @param others all proofs at hand
 */
export function compareChain({ name, proof }: FoundProof, others: readonly FoundProof[]): ProofComparison[] {
  const { previous, municipality, month } = proof;
  if (previous === null) return [];
  const before = others.find(
    (other) =>
      other.proof.municipality === municipality &&
      other.proof.month === month &&
      other.proof.revision === previous.revision,
  );
  if (before === undefined) return [{ kind: 'before', name, expected: previous.sha256, found: '' }];
  return [{ kind: 'chain', name, expected: previous.sha256, found: proofHashOf(before.proof) }];
}

/** Whether the proof on the disk is the one that the database keeps. */
export function compareKept(
  { name, proof }: FoundProof,
  kept: Pick<ProofDocument, 'sha256'>,
): ProofComparison {
  return { kind: 'keptProof', name, expected: kept.sha256, found: proofHashOf(proof) };
}
