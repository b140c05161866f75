import { defineConfig } from 'vitest/config';

// Real Chromium against a running stack: PROOFSTREAM_URL says where.
export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
