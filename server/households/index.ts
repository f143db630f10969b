export * from './assistance.rules.js';
export * from './assistance-statement.js';
export * from './household.js';
export * from './household.rules.js';
export * from './household-statement.js';
export * from './person.rules.js';
export * from './person-statement.js';
export * from './reference.rules.js';
