export * from './legal-hold/legal-hold.rules.js';
export * from './named-access/named-access.rules.js';
export * from './retention/retention-plan.rules.js';
export * from './retention/retention-rule.rules.js';
