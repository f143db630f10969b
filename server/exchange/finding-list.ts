import type { Finding } from '../kernel/index.js';

const KEPT = 1000;

/** Findings of a load: all are counted, the first thousand are kept in memory. */
export class FindingList {
  readonly kept: Finding[] = [];
  total = 0;
  errors = 0;

  add(finding: Finding): void {
    this.total += 1;
    if (finding.severity === 'error') this.errors += 1;
    if (this.kept.length < KEPT) this.kept.push(finding);
  }
}
