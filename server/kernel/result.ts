import type { Finding } from './finding.js';

/** The outcome of something that may be refused: a value, or the findings that say why there is none. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** A value, with the findings that do not stop it. */
export function accepted<Value>(value: Value, findings: readonly Finding[] = []): Result<Value> {
  return { ok: true, value, findings };
}

/** No value, and why. */
export function refused(findings: readonly Finding[]): Result<never> {
  return { ok: false, findings };
}
