import type { AdultRole } from '../../households/index.js';
import { applyRules, type Finding } from '../../kernel/index.js';
import { adultAnswerRules, findingFacts } from '../../measures/index.js';

/** What a missing answer breaks. */
export interface MissingAnswer {
  readonly finding: Finding;
  /** What stands for its facts where somebody has let it stand; see `findingFacts`. */
  readonly facts: string;
}

/** What a missing answer breaks, by role: the same for every adult, and worked out once, because there are many of them. */
export function missingAnswers(): Readonly<Record<AdultRole, readonly MissingAnswer[]>> {
  return { applicant: missingAnswer('applicant'), coApplicant: missingAnswer('coApplicant') };
}

function missingAnswer(role: AdultRole): readonly MissingAnswer[] {
  const facts = { answered: false };
  return applyRules(adultAnswerRules, { role, ...facts }).map((finding) => ({
    finding,
    facts: findingFacts(finding.rule, undefined, facts),
  }));
}
