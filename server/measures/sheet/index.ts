export * from './acknowledgement.rules.js';
export { findingFacts } from './finding-facts.js';
export * from './other-party.rules.js';
export * from './sheet-person.rules.js';
export type { AcknowledgementRow, SheetMeasureRow } from './sheet-row.js';
export * from './standing-acknowledgements.js';
