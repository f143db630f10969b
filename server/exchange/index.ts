export * from './closing.rules.js';
export * from './contradiction.rules.js';
export * from './host-file-form.rules.js';
export { HOST_FILE_COLUMNS, HOST_FILE_NAMES, type HostFileName } from './host-files.js';
export * from './host-folder.rules.js';
export * from './load-host-folder.js';
export * from './load-measure.rules.js';
export * from './load-outcome.js';
export type { LoadProgress } from './take-folder.js';
