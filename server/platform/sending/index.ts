export * from './post-once.js';
