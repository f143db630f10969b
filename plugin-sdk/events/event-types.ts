import { closureChanged, closureRecorded, closureVoided } from './closure-events.js';
import { measureChanged, measureRegistered, measureWithdrawn } from './measure-events.js';
import { monthStale, recordsLoaded } from './month-events.js';
import {
  reportApprovalWithdrawn,
  reportApproved,
  reportCompiled,
  reportCorrected,
  reportSubmitted,
} from './report-events.js';

/**
 * All that the module tells a host of. Who has been named for a protected person is never told, and neither is who has
 * read something.
 */
export const EVENT_TYPES = [
  measureRegistered,
  measureChanged,
  measureWithdrawn,
  closureRecorded,
  closureChanged,
  closureVoided,
  monthStale,
  recordsLoaded,
  reportCompiled,
  reportApproved,
  reportApprovalWithdrawn,
  reportSubmitted,
  reportCorrected,
] as const;

/** One of the module's event types. */
export type KnownEventType = (typeof EVENT_TYPES)[number];
