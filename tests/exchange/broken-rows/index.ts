import { BROKEN_ASSISTANCE } from './assistance.js';
import type { BrokenRow } from './broken-row.js';
import { BROKEN_CLOSINGS } from './closings.js';
import { BROKEN_CLOSURE_REASONS } from './closure-reasons.js';
import { BROKEN_COMMENTS } from './comments.js';
import { BROKEN_HOUSEHOLDS } from './households.js';
import { BROKEN_MEASURES } from './measures.js';
import { BROKEN_PERSONS } from './persons.js';

/** Every rule of a row of a host folder broken once, file by file. */
export const BROKEN_ROWS: readonly BrokenRow[] = [
  ...BROKEN_HOUSEHOLDS,
  ...BROKEN_PERSONS,
  ...BROKEN_ASSISTANCE,
  ...BROKEN_MEASURES,
  ...BROKEN_CLOSINGS,
  ...BROKEN_CLOSURE_REASONS,
  ...BROKEN_COMMENTS,
];
