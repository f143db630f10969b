export * from './closure.rules.js';
export * from './closure-statement.js';
export * from './protected-household.rules.js';
export * from './recording/closure-recording.rules.js';
