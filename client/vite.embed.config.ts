import { defineConfig, type Plugin } from 'vite';
import { CONTRACT_SOURCE } from './vite.contract.js';
import { WIDGET_NAMES } from './widgets/widget-names.js';

const page = (name: string): string => `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="avstamp-widget" content="${name}">
    <title>Avstamp</title>
    <script type="module" src="../embed.js"></script>
  </head>
  <body></body>
</html>
`;
const SETTINGS = `${JSON.stringify({ allowedOrigins: [] }, null, 2)}\n`;

/** Writes a page for each widget, and the installation's settings as they are to begin with. */
const pages: Plugin = {
  name: 'avstamp-pages',
  generateBundle() {
    for (const name of WIDGET_NAMES) {
      this.emitFile({ type: 'asset', fileName: `${name}/index.html`, source: page(name) });
    }
    this.emitFile({ type: 'asset', fileName: 'embed.json', source: SETTINGS });
  },
};

/**
 * What is served as it is: pages for frames, and the elements for pages without a bundler. Nothing stands between it
 * and the browser that could bring React, so it holds its own, in files apart.
 */
export default defineConfig({
  plugins: [pages],
  base: './',
  // Whatever surroundings it is built in: what is served is made for use, and names no file of the machine.
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', development: false } },
  resolve: { alias: CONTRACT_SOURCE },
  build: {
    outDir: 'dist/embed',
    modulePreload: false,
    rolldownOptions: {
      input: { embed: 'embed/embed.ts', 'avstamp-elements': 'elements/index.ts' },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
        codeSplitting: { groups: [{ name: 'peers', test: /node_modules/ }] },
      },
    },
  },
});
