export * from './year-file.js';
export * from './year-file.rules.js';
export * from './year-file.service.js';
export * from './year-files.job.js';
export * from './year-month.rules.js';
export * from './year-request.service.js';
