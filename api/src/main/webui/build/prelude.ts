import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OutputBundle, OutputChunk } from 'rollup';
import { build, type InlineConfig, type Plugin } from 'vite';
import type { AppLanguage } from '../src/app/appLanguage';
import type { Prelude } from '../src/prelude/prelude';
import type { Prerendered } from '../src/prelude/prerender';

/** What loads the app; the prelude does so when it has painted. */
const MODULES = /\s*<(script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g;

/**
 * Puts a small script into the page, which shows each screen as it is without data before the app itself is there.
 *
 * @param plugins what the app's own source needs to be built
 */
export function prelude(plugins: () => InlineConfig['plugins']): Plugin {
  return {
    name: 'prelude',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (bundle === undefined) {
          return html;
        }
        const entry = Object.values(bundle).find((output) => output.type === 'chunk' && output.isEntry) as OutputChunk;
        const source = await script({
          ...(await prerendered(plugins)),
          app: `/${entry.fileName}`,
          imports: entry.imports.map((name) => `/${name}`),
          words: { en: wordsOf(bundle, 'en'), nl: wordsOf(bundle, 'nl') },
        });
        const fileName = `assets/prelude-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.js`;
        bundle[fileName] = {
          type: 'asset',
          fileName,
          name: undefined,
          names: [],
          originalFileName: null,
          originalFileNames: [],
          needsCodeReference: false,
          source,
        };
        return { html: html.replaceAll(MODULES, ''), tags: [{ tag: 'script', attrs: { src: `/${fileName}` }, injectTo: 'body' }] };
      },
    },
  };
}

function wordsOf(bundle: OutputBundle, language: AppLanguage): string {
  const chunk = Object.values(bundle).find(
    (output) => output.type === 'chunk' && output.facadeModuleId?.endsWith(`/src/locales/${language}.po`),
  );
  if (chunk === undefined) {
    throw new Error(`the words of ${language} are not a file of their own`);
  }
  return `/${chunk.fileName}`;
}

async function prerendered(plugins: () => InlineConfig['plugins']): Promise<Pick<Prelude, 'screens' | 'forms'>> {
  const code = await built({
    plugins: plugins() ?? [],
    build: { ssr: 'src/prelude/prerender.tsx', rollupOptions: { output: { format: 'es', inlineDynamicImports: true } } },
  });
  // Beside the packages that it imports.
  const folder = mkdtempSync(join(process.cwd(), 'node_modules', '.prelude-'));
  try {
    const file = join(folder, 'prerender.mjs');
    writeFileSync(file, code);
    const { prerender } = (await import(pathToFileURL(file).href)) as { prerender(language: AppLanguage): Prerendered };
    const [en, nl] = [prerender('en'), prerender('nl')];
    return { screens: { en: en.screens, nl: nl.screens }, forms: { en: en.forms, nl: nl.forms } };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One script without modules, so that the page waits for it as for a style. */
function script(made: Prelude): Promise<string> {
  return built({
    define: { __PRELUDE__: JSON.stringify(made) },
    build: { target: 'es2022', rollupOptions: { input: 'src/prelude/prelude.ts', output: { format: 'iife' } } },
  });
}

async function built(config: InlineConfig): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ...config,
    build: { ...config.build, write: false },
  });
  const outputs = 'output' in made ? made.output : Array.isArray(made) ? made.flatMap((each) => each.output) : [];
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk === undefined) {
    throw new Error('nothing came of a build');
  }
  return chunk.code;
}
