export type { Installation } from './installation.js';
export * from './uninstall-database.js';
