export type { CommandLineSurroundings } from './cli/command-line.js';
export * from './cli/shown-path.js';
export type { TerminalStreams } from './cli/terminal.js';
export * from './create-server-plugin.js';
export { type LocalizedText, OperatingError } from './kernel/index.js';
export { type HttpServer, type HttpServerOptions, startHttpServer } from './platform/http/index.js';
export * from './platform/object-store/index.js';
export {
  type DatabaseEnvironment,
  type DatabaseUrls,
  environmentOf,
  type LoginRole,
  type MigrationOutcome,
  type OpenDatabaseOptions,
  type OpenedDatabase,
  openDatabase,
} from './platform/postgres/index.js';
export * from './print-schema-document.js';
export * from './run-avstamp.js';
