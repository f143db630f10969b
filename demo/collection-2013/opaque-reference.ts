/** What a reference points to: a person (`p`) or a household (`h`). */
export type ReferenceKind = 'p' | 'h';

// Modulo this prime both a product and a cube give every number once (3 does not divide the prime less one), and
// the cube hides the product's even steps.
const PRIME = 999_983;
const STRIDE = { p: 618_037, h: 271_829 } as const;

/**
 * The host's reference, as `p-0180-000123`: unique for each ordinal (0 to 999,981) of its kind, and not in the
 * order of registration.
 */
export function opaqueReference(kind: ReferenceKind, municipalityCode: string, ordinal: number): string {
  // No product passes 10^12: well within the whole numbers that a double holds exactly.
  const step = ((ordinal + 1) * STRIDE[kind]) % PRIME;
  const digits = (((step * step) % PRIME) * step) % PRIME;
  return `${kind}-${municipalityCode}-${String(digits).padStart(6, '0')}`;
}
