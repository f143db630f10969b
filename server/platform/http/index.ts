export * from './download-endpoint.js';
export * from './file-endpoint.js';
export * from './graphql-endpoint.js';
export * from './header-text.js';
export * from './http-server.js';
export * from './module-handler.js';
export { removeForgotten } from './received-file.js';
