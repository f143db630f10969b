import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vitest/config';
import ordinary from '../../vitest.config.js';

/** The widgets are measured where they are tested: in a real Chromium, against the real module and database. */
export default mergeConfig(
  { ...ordinary, test: { ...ordinary.test, include: [] } },
  defineConfig({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    test: {
      include: ['bench/widgets/**/*.measure.ts'],
      // Tests are built with what React tells developers, which is slow; users get what is built for use.
      env: { NODE_ENV: 'production' },
      maxWorkers: 1,
      testTimeout: 600_000,
      hookTimeout: 600_000,
      reporters: ['dot'],
      disableConsoleIntercept: true,
    },
  }),
);
