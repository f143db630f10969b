import type { PersonDirectory } from '@avstamp/plugin-sdk';
import type { PoolClient } from 'pg';
import type { CodeLists } from '../codes/index.js';
import type { RequestParts } from '../requests/index.js';
import type { AdviseCode } from './matching/code-advice.js';
import type { ListWords } from './reading/list-words.js';

/** What the services of imports work with. */
export interface ImportParts extends RequestParts {
  readonly codeLists: CodeLists;
  readonly listWords: readonly ListWords[];
  /** Who says what a measure's own words are, in the municipality of the transaction. */
  readonly adviser: (client: PoolClient) => Promise<AdviseCode>;
  /** The host's persons; without one no identity number is anybody's. */
  readonly personDirectory: PersonDirectory | undefined;
}
