export * from './task-list.js';
export * from './worker.js';
