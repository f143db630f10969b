import { notAsked } from '../observation.js';

/** Nothing was asked of persons. */
export const NO_PERSONS = notAsked(
  'Värden har inget personregister, eller exemplen inga personer.',
  'The host has no person directory, or the examples no persons.',
);
