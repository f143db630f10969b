export * from './audit.service.js';
export * from './audit-entry.js';
export * from './change.js';
export * from './change.repository.js';
