import type { AdultMonth } from './adult-months.js';
import { ANSWERS } from './chosen-figures.js';
import { type SeededRandom, seededRandom } from './seeded-random.js';

/** The adults that an answer is given for, month by month; the unanswered are in neither list. */
export interface Answers {
  readonly withMeasures: readonly AdultMonth[];
  readonly withCodeZero: readonly AdultMonth[];
}

/**
 * Deals out the answers in exactly the chosen numbers. Municipalities and persons lean one way or the other, so
 * that some municipalities give measures to most and a person with measures in March mostly has them in April.
 */
export function dealAnswers(adults: readonly AdultMonth[]): Answers {
  const random = seededRandom('answers');
  const leaning = leanings(random, 0.35, 0.5);
  const silence = leanings(random, 0.25, 0.25);
  const answers = { withMeasures: [] as AdultMonth[], withCodeZero: [] as AdultMonth[] };
  for (const role of ['applicant', 'coApplicant'] as const) {
    const numbers = ANSWERS[role];
    const ofRole = adults.filter((adult) => adult.role === role);
    const answered = highestFirst(ofRole, silence).slice(numbers.unanswered);
    const byLeaning = highestFirst(answered, leaning);
    answers.withMeasures.push(...byLeaning.slice(0, numbers.withMeasures));
    answers.withCodeZero.push(...byLeaning.slice(numbers.withMeasures));
  }
  return answers;
}

type Leaning = (adult: AdultMonth) => number;

// A number for each adult and month, made of the municipality's, the person's and the month's own draw.
function leanings(random: SeededRandom, byMunicipality: number, byPerson: number): Leaning {
  const drawn = new Map<string, number>();
  const drawFor = (key: string): number => {
    const draw = drawn.get(key) ?? random.next();
    drawn.set(key, draw);
    return draw;
  };
  return ({ person }) =>
    byMunicipality * drawFor(person.municipalityCode) +
    byPerson * drawFor(person.personReference) +
    (1 - byMunicipality - byPerson) * random.next();
}

function highestFirst(adults: readonly AdultMonth[], leaning: Leaning): AdultMonth[] {
  return adults
    .map((adult) => ({ adult, height: leaning(adult) }))
    .sort((a, b) => b.height - a.height)
    .map(({ adult }) => adult);
}
