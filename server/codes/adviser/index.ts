export * from './advice.js';
export type { Adviser } from './adviser.js';
export { adviserFor, outsideReasonsOf } from './adviser-for.js';
export * from './explanation.js';
export type { Understanding } from './known-word.js';
export * from './local-words.js';
