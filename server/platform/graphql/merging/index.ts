export * from './guarded-resolver.js';
export * from './merge-findings.js';
export * from './merge-into.js';
export * from './mergeable-schema.js';
export * from './merged-names.js';
export * from './part-trust.js';
