import type { AdapterRuleId } from '../findings/adapter-rules.js';

/** A rule that one part of an errand breaks, and the code that breaks it. */
export interface BrokenRule {
  readonly rule: AdapterRuleId;
  readonly found?: string;
}

/** What was made of one part of an errand: a value where it could be told, and what was odd. */
export interface Judged<Value> {
  readonly value?: Value;
  readonly broken: readonly BrokenRule[];
}
