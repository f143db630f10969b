import type { ClosureReasonCodeList } from '../codes/index.js';
import { calendarMonth } from '../kernel/index.js';
import type { ClosureStatement } from './closure-statement.js';

/** A small code list for the rules' examples: 1, 4, 11 and 12. */
const EXAMPLE_LIST: ClosureReasonCodeList = {
  kind: 'closure-reasons',
  id: 'example',
  validFrom: calendarMonth('2013-03'),
  source: 'example',
  otherReasonCode: 11,
  unknownReasonCode: 12,
  codes: [1, 4, 11, 12].map((code) => ({
    code,
    label: { sv: `Orsak ${code}`, en: `Reason ${code}` },
    guidance: { sv: '', en: '' },
    examples: [],
  })),
};

/** A statement that keeps every rule, changed where the example needs it. */
export function exampleClosure(change: Partial<ClosureStatement> = {}): ClosureStatement {
  return {
    closedOn: '2013-03-15',
    applicantReason: '1',
    coApplicantReason: '',
    householdReason: '1',
    hasCoApplicant: false,
    list: EXAMPLE_LIST,
    ...change,
  };
}
