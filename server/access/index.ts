export * from './access.service.js';
export * from './party.js';
export * from './policies.js';
export * from './policy.js';
export * from './protection.sql.js';
export * from './viewer.js';
