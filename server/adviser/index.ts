export * from './code-advice.service.js';
export * from './local-synonym.rules.js';
export * from './local-synonym.service.js';
export * from './municipal-adviser.js';
export * from './synonym-count.rules.js';
