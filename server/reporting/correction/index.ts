export * from './correction.rules.js';
export * from './correction.service.js';
export type { PlacedCorrectedRow } from './correction-reading.repository.js';
export * from './corrections.job.js';
export * from './report-correction.js';
