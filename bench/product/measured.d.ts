export * from '../../server/dist/measured.js';
