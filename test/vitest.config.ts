import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Two projects: `unit` needs no browser (a test of DOM code names happy-dom in its first line), `e2e` drives real ones. */
export default defineConfig({
  root,
  test: {
    coverage: { include: ['src/**/*.ts'] },
    reporters: ['default', fileURLToPath(new URL('setup/closing-line.ts', import.meta.url))],
    projects: [
      {
        root,
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'node_modules/**'],
          environment: 'node',
          // A law tries a hundred cases, and a busy machine takes its time.
          testTimeout: 30_000,
          setupFiles: ['test/setup/happy-dom-node.ts', 'test/setup/pin-seed.ts'],
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          // Two files at a time: each waits for its browsers half of the time. After the unit tests, which take every core.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          // A browser on a busy machine answers late; a second, as is the rule, is no patience.
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
