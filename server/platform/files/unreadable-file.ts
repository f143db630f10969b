import type { Finding } from '../../kernel/index.js';

/** A file is refused whole: it is damaged, dangerous or of a kind that is not read. The findings say why. */
export class UnreadableFile extends Error {
  constructor(readonly findings: readonly Finding[]) {
    super(findings.map((finding) => finding.rule).join(', '));
    this.name = 'UnreadableFile';
  }
}
