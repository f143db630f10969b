export * from '../../server/dist/own-documents.js';
