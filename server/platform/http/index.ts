export * from './graphql-endpoint.js';
export * from './http-server.js';
export * from './module-handler.js';
