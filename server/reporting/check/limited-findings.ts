import type { Finding, Severity } from '../../kernel/index.js';

/** How many findings of each severity there are. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/** Keeps the first findings and counts all of them, so that a file that is wrong throughout fills no memory. */
export class LimitedFindings {
  readonly #kept: Finding[] = [];
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, information: 0 };

  /** @param limit findings that are kept */
  constructor(private readonly limit: number) {}

  add(findings: readonly Finding[]): void {
    for (const finding of findings) {
      this.#counts[finding.severity] += 1;
      if (this.#kept.length < this.limit) this.#kept.push(finding);
    }
  }

  get kept(): readonly Finding[] {
    return this.#kept;
  }

  get counts(): FindingCounts {
    return { ...this.#counts };
  }
}
