import type { SystemDraft } from '../../disclosure/index.js';
import type { AnswerCounted, CountIds } from '../tables/count-ids.js';
import type { PersonCountsByGroup, PersonGroup } from '../tables/net-persons.js';
import type { PersonCounts } from '../tables/person-counts.js';
import { WEIGHTS } from './weights.js';

const GROUPS: readonly PersonGroup[] = ['applicant', 'coApplicant', 'together'];

/**
 * Adds the counts of persons of one period, as far as the reports tell them.
 * @returns their ids
 */
export function addPersonCounts(
  draft: SystemDraft,
  groups: PersonCountsByGroup,
  ids: CountIds,
): readonly string[] {
  const numbers = groups.together.byNumber.map(({ numberOfMeasures }) => numberOfMeasures);
  const added = new Set<string>();
  for (const group of GROUPS)
    for (const [answer, count] of answersOf(groups[group], numbers)) {
      draft.add({ id: ids.persons(group, answer), count, standing: 'open', weight: WEIGHTS.country });
      added.add(ids.persons(group, answer));
    }
  for (const group of GROUPS) {
    draft.sumIfSo(
      ids.persons(group, 'withMeasures'),
      numbers.map((number) => ids.persons(group, number)),
    );
    if (groups[group].adults !== null)
      draft.sum(
        ids.persons(group, 'all'),
        (['withMeasures', 'noMeasure', 'unanswered'] as const).map((answer) => ids.persons(group, answer)),
      );
  }
  for (const answer of [...numbers, 'withMeasures', 'noMeasure', 'unanswered', 'all'] as const) {
    draft.sumIfSo(
      ids.persons('together', answer),
      (['applicant', 'coApplicant'] as const).map((role) => ids.persons(role, answer)),
    );
  }
  return [...added];
}

function answersOf(
  { adults, withMeasures, byNumber, noMeasure, unanswered }: PersonCounts,
  numbers: readonly number[],
): readonly (readonly [AnswerCounted, number])[] {
  const answers: readonly (readonly [AnswerCounted, number | null])[] = [
    ['withMeasures', withMeasures.part],
    ['noMeasure', noMeasure.part],
    ['unanswered', unanswered.part],
    ['all', adults],
    ...numbers.map(
      (number) =>
        [
          number,
          byNumber.find(({ numberOfMeasures }) => numberOfMeasures === number)?.share.part ?? 0,
        ] as const,
    ),
  ];
  return answers.flatMap(([answer, count]) => (count === null ? [] : [[answer, count] as const]));
}
