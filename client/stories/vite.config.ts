import { defineConfig } from 'vite';
import { CONTRACT_SOURCE } from '../vite.contract.js';

export default defineConfig({
  resolve: { alias: CONTRACT_SOURCE },
  build: { modulePreload: false, assetsInlineLimit: 0 },
});
