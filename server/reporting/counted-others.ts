import type { HouseholdFacts } from './compile/household-facts.js';

/** What attendance tells of several other measures: running number, applicant's addition, co-applicant's addition. */
export type CountedOthers = readonly [
  runningNumber: number,
  applicant: string | null,
  coApplicant: string | null,
];

/** The households with the counted days added to the answers that they are of; all others stay as they are. */
export function withCountedOthers(
  households: readonly HouseholdFacts[],
  counted: readonly CountedOthers[],
): readonly HouseholdFacts[] {
  const additions = new Map(counted.map((row) => [row[0], row]));
  return households.map((household) => {
    const addition = additions.get(household[0]);
    if (addition === undefined) return household;
    const [number, hasCoApplicant, applicant, applicantTexts, coApplicant, coApplicantTexts] = household;
    return [
      number,
      hasCoApplicant,
      added(applicant, addition[1]),
      applicantTexts,
      added(coApplicant, addition[2]),
      coApplicantTexts,
    ];
  });
}

function added(answer: string | null, addition: string | null): string | null {
  return answer === null || addition === null ? answer : answer + addition;
}
