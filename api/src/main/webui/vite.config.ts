import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { budget } from './build/budget';
import { compressed } from './build/compressed';
import { licences } from './build/licences';
import { prelude } from './build/prelude';
import { serviceWorker } from './build/serviceWorker';
import { together } from './build/together';

const api = process.env.PROOFSTREAM_URL ?? 'http://127.0.0.1:8080';

/** What the source needs to be built. */
const source = () => [react({ babel: { plugins: ['@lingui/babel-plugin-lingui-macro'] } }), lingui()];

export default defineConfig({
  plugins: [source(), prelude(source), budget(), compressed(), serviceWorker(), licences()],
  build: {
    target: 'es2022',
    // Everything that is inlined as data: would need a wider policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: { output: { manualChunks: together() } },
  },
  server: { host: '127.0.0.1', fs: { allow: ['.', '../../../../examples'] }, proxy: { '/v1': api, '/q': api } },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts'],
    setupFiles: ['src/test/setup.ts'],
    testTimeout: 30_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
});
