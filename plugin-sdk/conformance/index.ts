export * from './check-conformance.js';
export * from './conformance-report.js';
export * from './conformance-text.js';
export * from './examples.js';
export * from './observation.js';
export * from './requirement.js';
export * from './requirements.js';
