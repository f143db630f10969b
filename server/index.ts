export * from './create-server-plugin.js';
export { type HttpServer, type HttpServerOptions, startHttpServer } from './platform/http/index.js';
export * from './print-schema-document.js';
