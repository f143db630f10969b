import { adultMonths } from './adult-months.js';
import { dealAnswers } from './answers.js';
import { enrolAssistedHouseholds } from './assisted-households.js';
import { type ClosedHousehold, enrolClosedHouseholds } from './closed-households.js';
import { type CommentRow, commentRows } from './comment-rows.js';
import { type Household, HouseholdRegister } from './household-register.js';
import { type MeasureRow, measureRows } from './measure-rows.js';
import { measuresOutsideAssistance } from './measures-outside-assistance.js';
import { assignParts } from './parts-assignment.js';
import { type Person, PersonRegister } from './person-register.js';
import { seededRandom } from './seeded-random.js';

/** The whole test collection of 2013, as a host would know it. */
export interface Collection {
  readonly persons: readonly Person[];
  readonly households: readonly Household[];
  readonly measures: readonly MeasureRow[];
  readonly closures: readonly ClosedHousehold[];
  readonly comments: readonly CommentRow[];
}

/** Builds the collection: invented people, whose sums are the published tables. The same in every run. */
export function buildCollection2013(): Collection {
  const parts = assignParts();
  const persons = new PersonRegister(seededRandom('persons'));
  const households = new HouseholdRegister(seededRandom('households'), persons);
  const withMeasuresFile = parts.filter(({ measures }) => measures.file).map((part) => part.participant);
  const withClosuresFile = parts.filter(({ closures }) => closures.file).map((part) => part.participant);
  const assisted = enrolAssistedHouseholds(withMeasuresFile, households);
  const closures = enrolClosedHouseholds(withClosuresFile, households);
  const measures = [
    ...measureRows(dealAnswers(adultMonths(assisted))),
    ...measuresOutsideAssistance(assisted, persons),
  ];
  return {
    persons: persons.persons,
    households: households.households,
    measures,
    closures,
    comments: commentRows(parts),
  };
}
