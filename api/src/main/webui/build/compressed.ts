import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const SMALLEST = 1024;

export function brotli(bytes: Uint8Array | string): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/** Puts a `.br` and a `.gz` beside every asset that is worth it, so that the server never compresses. */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (!output.fileName.startsWith('assets/')) {
            continue;
          }
          const bytes = Buffer.from(output.type === 'chunk' ? output.code : output.source);
          if (bytes.length >= SMALLEST) {
            this.emitFile({ type: 'asset', fileName: `${output.fileName}.br`, source: brotli(bytes) });
            this.emitFile({ type: 'asset', fileName: `${output.fileName}.gz`, source: gzipSync(bytes, { level: 9 }) });
          }
        }
      },
    },
  };
}
