/**
 * Where the module's randomness comes from, for instance a hardware source: the order of running numbers, and ids of
 * what is registered. It must be fit for cryptography: who could foresee it could tell households from their numbers.
 */
export interface RandomSource {
  /** That many bytes, each time others. */
  bytes(count: number): Uint8Array;
}
