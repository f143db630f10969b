import { type Answer, listAt, textOf } from './answer-fields.js';

/** Somebody with a part in an errand, by role and external id; names and addresses are left where they are. */
export interface Stakeholder {
  readonly role?: string | undefined;
  readonly externalId?: string | undefined;
  readonly externalIdType?: string | undefined;
}

/** @throws UnexpectedAnswer */
export function stakeholdersOf(value: unknown): Stakeholder[] {
  return listAt(value, 'stakeholders', (answer: Answer) => ({
    role: textOf(answer, 'role'),
    externalId: textOf(answer, 'externalId'),
    externalIdType: textOf(answer, 'externalIdType'),
  }));
}
