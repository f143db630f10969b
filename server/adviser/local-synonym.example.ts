import { EXAMPLE_LIST } from '../measures/index.js';
import type { SynonymStatement } from './local-synonym.js';

/** A statement that keeps every rule, changed where the example needs it. */
export function exampleSynonym(change: Partial<SynonymStatement> = {}): SynonymStatement {
  return { phrase: 'Jobbspåret', code: 2, outsideReason: null, list: EXAMPLE_LIST, ...change };
}
