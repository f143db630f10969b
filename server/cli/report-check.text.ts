import { swedishNumber } from '../kernel/index.js';
import type { FileCheck } from '../reporting/index.js';
import { findingLines } from './finding-lines.js';
import type { Terminal } from './terminal.js';

/** Says what was found in one file, and last how many findings there are. */
export function sayFileCheck(
  terminal: Terminal,
  { file, rows, findings, counts, definitionId, sectionId }: FileCheck,
): void {
  for (const finding of findings) {
    for (const line of findingLines(finding, terminal.language)) terminal.say(line);
  }
  const all = counts.error + counts.warning + counts.information;
  if (all > findings.length) {
    terminal.say({
      sv: `… och ${swedishNumber(all - findings.length)} till`,
      en: `… and ${swedishNumber(all - findings.length)} more`,
    });
  }
  const what = definitionId === undefined ? '' : ` (${definitionId}, ${sectionId ?? ''})`;
  terminal.say({
    sv: `${file}${what}: ${swedishNumber(rows)} rader, ${swedishNumber(counts.error)} fel, ${swedishNumber(counts.warning)} att se över`,
    en: `${file}${what}: ${swedishNumber(rows)} rows, ${swedishNumber(counts.error)} errors, ${swedishNumber(counts.warning)} to look at`,
  });
}
