export * from './closure.rules.js';
export * from './closure-statement.js';
