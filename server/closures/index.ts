export * from './closure.rules.js';
export * from './closure-statement.js';
export * from './household-month.rules.js';
