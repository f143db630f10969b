export * from './carry-out-once.js';
export * from './lock-subjects.js';
export * from './request-key.js';
export * from './request-key-in.js';
export * from './request-parts.js';
export * from './viewer-transaction.js';
