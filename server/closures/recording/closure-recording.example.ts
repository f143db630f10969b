import { calendarMonth } from '../../kernel/index.js';
import type { ClosureRecording } from './closure-recording.js';

/** A recording that keeps every rule, changed where the example needs it. */
export function exampleRecording(change: Partial<ClosureRecording> = {}): ClosureRecording {
  return {
    closedOn: '2013-03-15',
    today: '2013-04-02',
    firstMonth: calendarMonth('2013-01'),
    otherClosings: [],
    voided: false,
    notHeardFrom: false,
    unknownReasonCode: 12,
    isUnknown: false,
    becomesUnknown: false,
    contactDays: 0,
    plannedContacts: 2,
    exceptionReason: '',
    isNearDeadline: false,
    ...change,
  };
}
