export * from './adviser/index.js';
export * from './code-list.js';
export * from './code-lists.js';
export * from './model-document.rules.js';
export * from './municipalities.js';
export * from './municipality.rules.js';
export * from './versioned-documents.js';
