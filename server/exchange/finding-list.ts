import type { Finding } from '../kernel/index.js';

/** How many errors an outcome holds, and how many other findings. */
export const KEPT_FINDINGS = 1000;

/**
 * Findings of a load: all are counted, the first thousand errors and the first thousand others are kept in memory,
 * so that no number of remarks hides what stopped a row.
 */
export class FindingList {
  readonly #errors: Finding[] = [];
  readonly #others: Finding[] = [];
  total = 0;
  errors = 0;

  add(finding: Finding): void {
    const error = finding.severity === 'error';
    this.total += 1;
    if (error) this.errors += 1;
    const kept = error ? this.#errors : this.#others;
    if (kept.length < KEPT_FINDINGS) kept.push(finding);
  }

  /** Takes over all that another list has counted and kept. */
  take(other: FindingList): void {
    const { total, errors } = other;
    for (const finding of other.kept) this.add(finding);
    this.total += total - other.kept.length;
    this.errors += errors - other.#errors.length;
  }

  /** What is kept, the errors first. */
  get kept(): readonly Finding[] {
    return [...this.#errors, ...this.#others];
  }
}
