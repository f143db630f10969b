export * from './package-folder.js';
