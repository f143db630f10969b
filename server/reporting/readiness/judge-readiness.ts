import { closureRules, statementOf } from '../../closures/index.js';
import type { CodeLists } from '../../codes/index.js';
import { applyRules, type CalendarMonth, type Finding } from '../../kernel/index.js';
import { entryFindings, findingFacts, otherPartyRules } from '../../measures/index.js';
import { type MissingAnswer, missingAnswers } from './missing-answers.js';
import { acknowledgementKey, type ReadinessRepository, type StatedContent } from './readiness.repository.js';
import type { ReadinessCategory, ReadinessItem, ReadinessPlace } from './readiness-item.js';

type CategoryOfFinding = Exclude<ReadinessCategory, 'imports'>;

/**
 * What is left of a month, by the same rules as the sheet and the report go by. Warnings that somebody has let stand with a
 * reason are left out for as long as their facts are the same.
 */
export async function judgeReadiness(
  repository: ReadinessRepository,
  month: CalendarMonth,
  codeLists: CodeLists,
): Promise<readonly ReadinessItem[]> {
  const list = codeLists.measuresInForce(month);
  const [unanswered, contents, closures, acknowledged] = await Promise.all([
    repository.unanswered(),
    repository.contents(),
    repository.closures(),
    repository.acknowledged(),
  ]);
  const noMeasure = contents.some(({ byOthers }) => byOthers) ? list?.noMeasureCode : undefined;
  const stands = (person: string, { rule }: Finding, code: number | undefined, facts: object): boolean =>
    acknowledged.size > 0 &&
    acknowledged.has(acknowledgementKey(person, rule, findingFacts(rule, code, facts)));
  const missing = missingAnswers();
  const isMissing = (person: string, { finding: { rule }, facts }: MissingAnswer): boolean =>
    !acknowledged.has(acknowledgementKey(person, rule, facts));
  const broken = contents
    .map((content) => ({ content, findings: findingsOf(content, month, list) }))
    .filter(({ findings }) => findings.length > 0);
  const [stated, contradicted] = await Promise.all([
    broken.length === 0 ? [] : repository.stated(broken.map(({ content }) => content)),
    noMeasure === undefined ? [] : repository.contradicted(noMeasure),
  ]);
  const items: ReadinessItem[] = [];
  // Half of a large municipality's adults may be unanswered: each costs one object here and no more.
  for (const [unit, household, runningNumber, role, person] of unanswered) {
    for (const answer of missing[role]) {
      const { finding } = answer;
      if (isMissing(person, answer))
        items.push({ unit, household, runningNumber, finding, category: 'unanswered' });
    }
  }
  const others = [
    ...stated.flatMap(([unit, household, runningNumber, person, place]) => {
      const { content, findings } = broken[place - 1] ?? { findings: [] };
      if (content === undefined) return [];
      const { code, byOthers: _, ...facts } = content;
      return findings
        .filter((finding) => !stands(person, finding, code, facts))
        .flatMap((finding) => itemsOf({ unit, household, runningNumber }, finding));
    }),
    ...contradicted.flatMap(([unit, household, runningNumber, person, ofOthers]) => {
      const facts = { noMeasure: true, ofOthers };
      return applyRules(otherPartyRules, facts)
        .filter((finding) => !stands(person, finding, undefined, facts))
        .flatMap((finding) => itemsOf({ unit, household, runningNumber }, finding));
    }),
    ...closures.flatMap(([unit, household, runningNumber, closedOn, applicant, coApplicant, whole, two]) => {
      const reasons = { applicantReason: applicant, coApplicantReason: coApplicant, householdReason: whole };
      const surroundings = {
        hasCoApplicant: two ?? undefined,
        list: codeLists.closureReasonsInForce(month),
      };
      return applyRules(closureRules, statementOf({ closedOn, ...reasons }, surroundings)).flatMap(
        (finding) =>
          itemsOf(
            { unit, household, runningNumber },
            finding,
            finding.rule === 'closure-has-reasons' ? 'closures' : undefined,
          ),
      );
    }),
  ];
  for (const item of others) items.push(item);
  return items;
}

function findingsOf(
  { code, otherText, days, provider }: StatedContent,
  month: CalendarMonth,
  list: ReturnType<CodeLists['measuresInForce']>,
): readonly Finding[] {
  return entryFindings(month, code, [{ otherText, days, provider }], list);
}

/** What only tells is nothing to do. */
function itemsOf(
  place: ReadinessPlace,
  finding: Finding,
  category?: CategoryOfFinding,
): readonly ReadinessItem[] {
  const { severity } = finding;
  if (severity === 'information') return [];
  return [{ ...place, finding, category: category ?? (severity === 'error' ? 'blocking' : 'warnings') }];
}
