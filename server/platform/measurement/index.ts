export * from './measured-job.js';
export * from './measurement.js';
export * from './stopwatch.js';
