/**
 * What is compared when a submission is verified:
 *
 * - `proof`: the hash that a proof states, with that of its contents
 * - `keptProof`: the proof on the disk, with the one in the database
 * - `lyingFile`: whether a file that the proof names lies there at all
 * - `file`: a file on the disk, with its hash in the proof
 * - `keptFile`: the bytes in the database, with their hash in the proof
 * - `chain`: the proof of the revision before, with the hash that this proof names
 * - `before`: whether the proof of the revision before is at hand
 * - `report`: what the database says of the report, with what the proof says
 * - `receipt`: a receipt's bytes, with its hash
 * - `submission`: whether a submitted report has a proof
 * - `signature`: the key that a proof says it was signed by, with the one that signed it
 * - `unsigned`: whether a proof is signed, where the host has keys
 * - `signatureUnread`: whether a signature was looked at
 */
export type ComparedKind =
  | 'proof'
  | 'keptProof'
  | 'lyingFile'
  | 'file'
  | 'keptFile'
  | 'chain'
  | 'before'
  | 'report'
  | 'receipt'
  | 'submission'
  | 'signature'
  | 'unsigned'
  | 'signatureUnread';

/** Two things that must be the same, mostly hashes; empty for what is not there. */
export interface ProofComparison {
  readonly kind: ComparedKind;
  /** What it is about: a file's name, or what of the report differs. */
  readonly name: string;
  readonly expected: string;
  readonly found: string;
}
