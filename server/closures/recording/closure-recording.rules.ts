import type { Rule } from '../../kernel/index.js';
import type { ClosureRecording } from './closure-recording.js';
import { recordingDateRules } from './recording-date.rules.js';
import { unknownReasonRules } from './unknown-reason.rules.js';

/** What a closing that somebody records is held to beside the rules that a load applies as well (domain §3). */
export const closureRecordingRules: readonly Rule<ClosureRecording>[] = [
  ...recordingDateRules,
  ...unknownReasonRules,
];
