export * from './other-party.rules.js';
export * from './sheet-person.rules.js';
