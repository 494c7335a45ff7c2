import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

// No test here waits for real time: the limits end only what never ends. Importing a module anew takes ten seconds on a starved machine.
const PATIENCE = 120_000;

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    teardownTimeout: PATIENCE,
  },
});
