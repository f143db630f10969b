import type { KeyStore } from '@avstamp/plugin-sdk';
import { signedBytesOf } from '../proof/sign-proof.js';
import type { FoundProof } from './compare-proof.js';
import type { ProofComparison } from './proof-comparison.js';

/**
 * Whether the host signed the proof. Who makes a proof up anew can leave its signature out, so that one without is told of
 * where the host has keys.
 * @throws HostPortFailure where the host does not answer
 */
export async function compareSignature(
  { name, proof }: FoundProof,
  keyStore: KeyStore | undefined,
): Promise<readonly ProofComparison[]> {
  const { signature } = proof;
  if (signature === undefined) {
    return keyStore === undefined ? [] : [{ kind: 'unsigned', name, expected: 'signature', found: '' }];
  }
  const { keyId, algorithm, value } = signature;
  if (keyStore === undefined) return [{ kind: 'signatureUnread', name, expected: keyId, found: '' }];
  const stated = { keyId, algorithm, value: Buffer.from(value, 'base64') };
  const isSigned = await keyStore.verify(signedBytesOf(proof), stated);
  return [{ kind: 'signature', name, expected: keyId, found: isSigned ? keyId : '' }];
}
