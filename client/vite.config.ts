import { defineConfig } from 'vite';

/** What the host has already: a second copy of any of these would not work together with the host's. */
const PEERS = [/^react($|\/)/, /^react-dom($|\/)/, /^@apollo\/client($|\/)/, /^graphql($|\/)/, /^rxjs($|\/)/];

export default defineConfig({
  // Whatever surroundings it is built in: a host that bundles for production has no `jsxDEV`.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  build: {
    lib: { entry: 'index.ts', formats: ['es'], fileName: 'index', cssFileName: 'style' },
    // The declarations that tsc writes lie in the same folder.
    emptyOutDir: false,
    minify: false,
    rolldownOptions: { external: PEERS },
  },
});
