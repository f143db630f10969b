export * from './access.service.js';
export * from './party.js';
export * from './policies.js';
export * from './policy.js';
export * from './protected-persons.js';
export * from './viewer.js';
