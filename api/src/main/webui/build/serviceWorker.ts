import { createHash } from 'node:crypto';
import { build, type Plugin } from 'vite';

const SOURCE = 'src/offline/worker.ts';

/** Makes `sw.js`, which knows the files of this build. It stands at the root, or it could not answer for all of the app. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const outputs = Object.values(bundle).filter(({ fileName }) => !/\.(br|gz|html)$/.test(fileName));
        const files = [...outputs.map(({ fileName }) => `/${fileName}`), '/icon.svg'].sort();
        const page = bundle['index.html'];
        const content = page?.type === 'asset' ? page.source : '';
        const version = createHash('sha256').update(files.join('\n')).update(content).digest('hex').slice(0, 12);
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: await worker({ version, files }) });
      },
    },
  };
}

/** The worker as one script: not every browser takes modules for one. */
async function worker(made: { version: string; files: string[] }): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { __BUILD__: JSON.stringify(made) },
    build: { write: false, target: 'es2022', rollupOptions: { input: SOURCE, output: { format: 'iife' } } },
  });
  const outputs = 'output' in result ? result.output : Array.isArray(result) ? result.flatMap((each) => each.output) : [];
  const script = outputs.find((output) => output.type === 'chunk');
  if (script === undefined) {
    throw new Error(`${SOURCE} came to nothing`);
  }
  return script.code;
}
