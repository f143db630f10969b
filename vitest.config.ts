import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      // type-graphql is CommonJS and gets graphql's index.js; Vite gives our own import index.mjs, a second copy
      // whose types are strangers to the first's.
      { find: /^graphql$/, replacement: 'graphql/index.js' },
      { find: /^@avstamp\/server$/, replacement: path('./server/index.ts') },
      { find: /^@avstamp\/plugin-sdk\/client$/, replacement: path('./plugin-sdk/client/index.ts') },
      { find: /^@avstamp\/plugin-sdk\/conformance$/, replacement: path('./plugin-sdk/conformance/index.ts') },
      {
        find: /^@avstamp\/host-caremanagement$/,
        replacement: path('./adapters/caremanagement/index.ts'),
      },
      { find: /^@avstamp\/plugin-sdk$/, replacement: path('./plugin-sdk/index.ts') },
    ],
  },
  // As tsconfig.base.json says; Vite finds that by itself only for files that a tsconfig.json includes.
  oxc: {
    decorator: { legacy: true },
    assumptions: { setPublicClassFields: true },
    typescript: { removeClassFieldsWithoutInitializer: true },
  },
  test: {
    include: [
      'server/**/*.test.ts',
      'plugin-sdk/**/*.test.ts',
      'client/**/*.test.{ts,tsx}',
      'adapters/**/*.test.ts',
      'demo/**/*.test.ts',
      'tests/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: ['./tests/support/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
