export * from './carry-out-in-steps.js';
export * from './carry-out-once.js';
export * from './change-request.js';
export * from './change-steps.js';
export * from './lock-subjects.js';
export * from './request-key.js';
export * from './request-parts.js';
export * from './viewer-transaction.js';
