import { closureRules, statementOf } from '../../closures/index.js';
import type { CodeLists } from '../../codes/index.js';
import { applyRules, type CalendarMonth, type Finding } from '../../kernel/index.js';
import { adultAnswerRules, entryFindings, findingFacts, otherPartyRules } from '../../measures/index.js';
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
  const [unanswered, contents, closures, acknowledged, contradicted] = await Promise.all([
    repository.unanswered(),
    repository.contents(),
    repository.closures(),
    repository.acknowledged(),
    list === undefined ? [] : repository.contradicted(list.noMeasureCode),
  ]);
  const stands = (person: string, { rule }: Finding, code: number | undefined, facts: object): boolean =>
    acknowledged.has(acknowledgementKey(person, rule, findingFacts(rule, code, facts)));
  const broken = contents
    .map((content) => ({ content, findings: findingsOf(content, month, list) }))
    .filter(({ findings }) => findings.length > 0);
  const stated = broken.length === 0 ? [] : await repository.stated(broken.map(({ content }) => content));
  return [
    ...unanswered.flatMap(([unit, household, runningNumber, role, person]) => {
      const facts = { answered: false };
      return applyRules(adultAnswerRules, { role, ...facts })
        .filter((finding) => !stands(person, finding, undefined, facts))
        .flatMap((finding) => itemsOf({ unit, household, runningNumber }, finding, 'unanswered'));
    }),
    ...stated.flatMap(([unit, household, runningNumber, person, place]) => {
      const { content, findings } = broken[place - 1] ?? { findings: [] };
      if (content === undefined) return [];
      const { code, ...facts } = content;
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
