import { statedAssistance } from './assistance.js';
import { statedClosings } from './closings.js';
import { statedClosureReasons } from './closure-reasons.js';
import { statedComments } from './comments.js';
import { statedHouseholds } from './households.js';
import { statedMeasures } from './measures.js';
import { statedPersons } from './persons.js';
import type { StatedRows } from './stated-rows.js';

/** Rows near the edges of every file of a host folder. */
export const STATED_ROWS: readonly StatedRows[] = [
  statedHouseholds,
  statedPersons,
  statedAssistance,
  statedMeasures,
  statedClosings,
  statedClosureReasons,
  statedComments,
];
