import type { KeySignature, KeyStore } from '@avstamp/plugin-sdk';
import { isRecord, isText, mustBe } from './against-contract.js';
import type { PortWatch } from './port-watch.js';

const LONGEST_KEY_ID = 128;
const LONGEST_ALGORITHM = 64;
const SIGNATURE_BYTES = { least: 16, most: 4096 };

/** The host's keys: a signature of another form, or a verdict that is neither yes nor no, is none. */
export function guardedKeyStore(port: KeyStore, watch: PortWatch): KeyStore {
  return {
    sign: (content) =>
      watch.ask(
        'keyStore',
        () => port.sign(content),
        (answer) => mustBe(isSignature, answer),
      ),
    verify: (content, signature) =>
      watch.ask(
        'keyStore',
        () => port.verify(content, signature),
        (answer) => mustBe(isVerdict, answer),
      ),
  };
}

function isSignature(value: unknown): value is KeySignature {
  if (!isRecord(value)) return false;
  const { keyId, algorithm, value: signature }: { [Part in keyof KeySignature]?: unknown } = value;
  return (
    isFilled(keyId, LONGEST_KEY_ID) &&
    isFilled(algorithm, LONGEST_ALGORITHM) &&
    signature instanceof Uint8Array &&
    signature.length >= SIGNATURE_BYTES.least &&
    signature.length <= SIGNATURE_BYTES.most
  );
}

function isFilled(value: unknown, longest: number): boolean {
  return isText(value) && value.length > 0 && value.length <= longest;
}

function isVerdict(value: unknown): value is boolean {
  return typeof value === 'boolean';
}
