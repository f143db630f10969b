import type { BilingualText } from '../contract/bilingual-text.js';

/**
 * What was seen when a host was asked:
 *
 * - `kept`: the promise is kept
 * - `broken`: it is not, and what was found instead; never a name, an identity number or a token
 * - `notAsked`: the host leaves the part out, or the examples hold nothing to ask with
 */
export type Observation =
  | { readonly kind: 'kept' }
  | { readonly kind: 'broken'; readonly found: BilingualText }
  | { readonly kind: 'notAsked'; readonly because: BilingualText };

/** The promise is kept. */
export const KEPT: Observation = { kind: 'kept' };

/** The promise is broken. @param sv what was found, in Swedish @param en the same in English */
export function broken(sv: string, en: string): Observation {
  return { kind: 'broken', found: { sv, en } };
}

/** Nothing was asked. @param sv why, in Swedish @param en the same in English */
export function notAsked(sv: string, en: string): Observation {
  return { kind: 'notAsked', because: { sv, en } };
}

/** Kept where it holds; else broken, with what was found. */
export function keptWhere(holds: boolean, sv: string, en: string): Observation {
  return holds ? KEPT : broken(sv, en);
}
