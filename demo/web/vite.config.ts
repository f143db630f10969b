import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('.'),
  // The widgets from their sources: one build fewer to wait for at the start.
  resolve: {
    alias: [
      { find: /^@avstamp\/client$/, replacement: path('../../client/index.ts') },
      { find: /^@avstamp\/plugin-sdk\/client$/, replacement: path('../../plugin-sdk/client/index.ts') },
    ],
    dedupe: ['react', 'react-dom', '@apollo/client', 'graphql'],
  },
  build: {
    outDir: path('../dist/web'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
