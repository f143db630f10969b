export * from './closure.rules.js';
export * from './closure-statement.js';
export * from './not-heard-from/follow-up.rules.js';
export * from './proposal/closure-facts.rules.js';
export * from './recording/closure-recording.rules.js';
