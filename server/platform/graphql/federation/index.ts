export * from './entity.js';
export * from './subgraph-document.js';
export * from './subgraph-schema.js';
