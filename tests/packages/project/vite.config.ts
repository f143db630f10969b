import { defineConfig } from 'vite';

// The page's script, with React and all else in it, as a host bundles its own.
export default defineConfig({
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    lib: { entry: 'widget.ts', formats: ['es'], fileName: 'widget' },
    outDir: 'built',
    emptyOutDir: false,
    target: 'node20',
  },
});
