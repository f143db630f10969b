export * from './package-folder.js';
export * from './postgres/index.js';
