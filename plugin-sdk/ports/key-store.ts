/** A signature of the host's, as it stands beside what was signed. */
export interface KeySignature {
  /** Which key, 1 to 128 characters; old keys must still be known, for as long as proofs are verified. */
  readonly keyId: string;
  /** For instance `HMAC-SHA-256` or `Ed25519`, 1 to 64 characters. */
  readonly algorithm: string;
  /** 16 to 4096 bytes. */
  readonly value: Uint8Array;
}

/**
 * Signs with keys that the module never sees: a hardware module, a key service. The module has it sign the proof of each
 * report that is handed over, so that whoever can write in the database cannot make up another.
 */
export interface KeyStore {
  /** @param content the bytes that are signed */
  sign(content: Uint8Array): Promise<KeySignature>;
  /** Whether the signature is of these bytes, by a key that the host knows. */
  verify(content: Uint8Array, signature: KeySignature): Promise<boolean>;
}
