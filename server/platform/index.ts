export * from './failure-log.js';
export * from './json-documents.js';
export * from './module-version.js';
export * from './package-folder.js';
export * from './random-id.js';
