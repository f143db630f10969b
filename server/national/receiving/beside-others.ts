import { applyRules } from '../../kernel/index.js';
import type { ExaminedFile } from './examined-file.js';
import { type ReceivedTogetherFacts, receivedTogetherRules } from './received-together.rules.js';
import { shownFinding } from './shown-finding.js';

const ALONE: ReceivedTogetherFacts = { reports: [], otherDefinitionId: '' };

/** The file with what the rules of files that belong together find, now that some of the others are known. */
export function besideOthers(file: ExaminedFile, facts: Partial<ReceivedTogetherFacts>): ExaminedFile {
  const added = applyRules(receivedTogetherRules, { ...ALONE, ...facts }, { file: file.name });
  const counts = { ...file.counts };
  for (const { severity } of added) counts[severity] += 1;
  return {
    ...file,
    counts,
    findings: [...added.map((finding) => shownFinding(finding, file.name)), ...file.findings],
  };
}
