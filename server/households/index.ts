export * from './household.js';
