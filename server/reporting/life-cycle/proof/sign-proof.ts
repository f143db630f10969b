import type { KeyStore } from '@avstamp/plugin-sdk';
import { canonicalJson } from '../../../kernel/index.js';
import { type ProofSignature, type ProvenSubmission, proofHashOf } from './report-proof.js';

/** A proof as it is kept and written, to the byte. */
export interface ProofDocument {
  readonly sha256: string;
  readonly document: string;
}

/**
 * Makes the document of a submission, signed where the host has keys (decision 23).
 * @throws HostPortFailure where the host does not sign: then nothing is submitted
 */
export async function proofDocumentOf(
  submission: ProvenSubmission,
  keyStore: KeyStore | undefined,
): Promise<ProofDocument> {
  const sha256 = proofHashOf(submission);
  const signature = await keyStore?.sign(signedBytesOf(submission));
  const told: { readonly signature: ProofSignature } | undefined = signature && {
    signature: {
      keyId: signature.keyId,
      algorithm: signature.algorithm,
      value: Buffer.from(signature.value).toString('base64'),
    },
  };
  return { sha256, document: canonicalJson({ ...submission, sha256, ...told }) };
}

/** What is signed: the proof itself, whatever it says of its own hash and signature. */
export function signedBytesOf(proof: object): Uint8Array {
  return Buffer.from(canonicalJson({ ...proof, sha256: undefined, signature: undefined }));
}
