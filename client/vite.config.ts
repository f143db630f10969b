import { defineConfig } from 'vite';
import { CONTRACT_SOURCE } from './vite.contract.js';
import { PEERS } from './vite.peers.js';

export default defineConfig({
  resolve: { alias: CONTRACT_SOURCE },
  // Whatever surroundings it is built in: a host that bundles for production has no `jsxDEV`.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  build: {
    lib: {
      entry: { index: 'index.ts', elements: 'elements/index.ts', frame: 'frame/index.ts' },
      formats: ['es'],
    },
    // The declarations that tsc writes lie in the same folder.
    emptyOutDir: false,
    minify: false,
    rolldownOptions: { external: PEERS },
  },
});
