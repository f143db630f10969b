export * from './guard-host.js';
export * from './guarded-identity.js';
export * from './guarded-job.js';
export * from './host-port-failure.js';
export { PortWatch } from './port-watch.js';
export * from './watched-port.js';
