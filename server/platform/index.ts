export * from './failure-log.js';
export * from './graphql/index.js';
export * from './http/index.js';
export * from './package-folder.js';
