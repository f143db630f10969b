export * from '../../server/dist/report-desk.js';
