import type { PersonStatement } from './person-statement.js';

/** A statement that keeps every rule, changed where an example needs it. The number is an official test number. */
export function examplePerson(change: Partial<PersonStatement> = {}): PersonStatement {
  return {
    reference: 'P-1',
    identityNumber: '199001012385',
    birthDate: '1990-01-01',
    sex: 'F',
    protected: 'false',
    today: '2013-05-01',
    ...change,
  };
}
