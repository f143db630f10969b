export * from './linear-program.js';
export * from './load-solver.js';
