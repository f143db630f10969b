import { applyRules, type Finding } from '../../../kernel/index.js';
import { proofRules } from './proof.rules.js';
import type { ProofComparison } from './proof-comparison.js';

/** What a verification came to. Plain JSON. */
export interface Verification {
  readonly proofs: number;
  /** Files that were compared with a proof, on the disk and in the database. */
  readonly files: number;
  /** What differs; empty where all is as it was proven. */
  readonly findings: readonly Finding[];
}

/** What the comparisons come to. */
export function verificationOf(comparisons: readonly ProofComparison[]): Verification {
  const of = (...kinds: readonly ProofComparison['kind'][]): number =>
    comparisons.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    proofs: of('proof'),
    files: of('file', 'keptFile', 'lyingFile'),
    findings: comparisons.flatMap((compared) => applyRules(proofRules, compared, { file: compared.name })),
  };
}

/** Several verifications as one. */
export function together(all: readonly Verification[]): Verification {
  const sum = (count: (one: Verification) => number): number =>
    all.reduce((total, one) => total + count(one), 0);
  return {
    proofs: sum(({ proofs }) => proofs),
    files: sum(({ files }) => files),
    findings: all.flatMap(({ findings }) => findings),
  };
}
