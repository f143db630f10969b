export * from './code-list.js';
export * from './code-lists.js';
export * from './municipalities.js';
