export * from './audit.service.js';
export * from './audit-entry.js';
