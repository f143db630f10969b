export * from './advice.js';
export type { Adviser } from './adviser.js';
export * from './adviser-for.js';
