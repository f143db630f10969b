export { audit } from './attack/audit.js';
export type { Narrowed, PublishedView, Question } from './attack/published-view.js';
export type { Cell, CountSystem, Relation, Standing, Term } from './count-system.js';
export type { DisclosurePlan, DisclosurePlans } from './disclosure-plan.js';
export {
  addEarlier,
  type PublishedCell,
  type PublishedCounts,
  publishedCounts,
} from './earlier-publication.js';
export { covers, type Interval } from './interval.js';
export { type Exposed, type Protection, protectCounts } from './protect-counts.js';
export { isSensitive, isSmall, protectionOf } from './protection.js';
export { readDisclosurePlans } from './read-disclosure-plans.js';
export { SystemDraft } from './system-draft.js';
