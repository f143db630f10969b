import type { CodeLists } from '../codes/index.js';
import type { RequestParts } from '../requests/index.js';
import type { ProtectedPersons } from './participants/protected-persons.js';

/** What the services of this capability work with. */
export interface ParticipationParts extends RequestParts {
  readonly codeLists: CodeLists;
  readonly protectedPersons: ProtectedPersons;
}
