import { jsonHashOf } from '../content-hash.js';
import { proofIn } from '../proof/read-proof.js';
import type { ReportProof } from '../proof/report-proof.js';
import { compareChain, compareItself, type FoundProof } from './compare-proof.js';
import type { KeptProof } from './kept-proofs.repository.js';
import type { ProofComparison } from './proof-comparison.js';

/**
 * Compares all that the database keeps of one submitted revision: the proof with itself, with the bytes, with the report
 * and with the proof before, and the receipts with their hashes.
 * @param proofs all that the database keeps of the municipality
 */
export function compareKeptProof(kept: KeptProof, proofs: readonly FoundProof[]): readonly ProofComparison[] {
  const name = `${kept.month} version ${kept.revision}`;
  const receipts = kept.receipts.map(
    ({ stated, sha256 }): ProofComparison => ({ kind: 'receipt', name, expected: stated, found: sha256 }),
  );
  if (kept.document === null) {
    return [{ kind: 'submission', name, expected: 'proof', found: '' }, ...receipts];
  }
  const proof = proofIn(kept.document);
  if (proof === undefined)
    return [{ kind: 'proof', name, expected: kept.sha256 ?? '', found: '' }, ...receipts];
  const found = { name, proof };
  return [
    compareItself(found),
    ...compareChain(found, proofs),
    ...compareBytes(kept, proof),
    ...compareReport(kept, found),
    ...receipts,
  ];
}

function compareBytes({ keptFiles }: KeptProof, { files }: ReportProof): ProofComparison[] {
  return files.flatMap(({ name, sha256 }): ProofComparison[] => {
    const kept = keptFiles.find((file) => file.name === name);
    // Bytes with identity numbers are on the disk alone.
    if (kept !== undefined && kept.sha256 === null) return [];
    return [{ kind: 'keptFile', name, expected: sha256, found: kept?.sha256 ?? '' }];
  });
}

function compareReport(kept: KeptProof, { name, proof }: FoundProof): ProofComparison[] {
  const told = [
    { name: `${name}: files`, expected: jsonHashOf(proof.files), found: jsonHashOf(kept.files) },
    { name: `${name}: counts`, expected: jsonHashOf(proof.counts), found: jsonHashOf(kept.tally) },
    { name: `${name}: definition`, expected: proof.definition.id, found: kept.definitionId },
    { name: `${name}: hash`, expected: proof.sha256, found: kept.sha256 ?? '' },
  ];
  return told.map((one) => ({ kind: 'report', ...one }));
}
