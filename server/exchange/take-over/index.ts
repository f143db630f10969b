export * from './take-over.job.js';
export * from './take-over.rules.js';
export * from './take-over-households.js';
