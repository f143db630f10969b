export * from './adult-answer.rules.js';
export * from './answer.js';
export * from './cells/index.js';
export { closedUntilRules } from './closed-months/closed-month.rules.js';
export * from './measure.rules.js';
export { EXAMPLE_LIST } from './measure-statement.example.js';
export * from './measure-statement.js';
export * from './person-month.rules.js';
export * from './sheet/index.js';
