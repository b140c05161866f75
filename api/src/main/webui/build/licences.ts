import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Such that the app may be handed on with them, as long as their texts go along. */
const WITH_TEXT = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

/** In the public domain: nothing has to go along. */
const FREE = ['Unlicense', 'CC0-1.0'];

/** The folders of the packages that these modules are from, each once. */
export function packagesOf(modules: Iterable<string>): string[] {
  const folders = [...modules].flatMap((module) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replace(/^\0/, ''))?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/**
 * What a package is, and its licence's own text.
 *
 * @throws Error when its licence is not one of those, or it comes without the text
 */
export function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const what = `${name} ${version} (${license})\n`;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file !== undefined && [...WITH_TEXT, ...FREE].includes(license ?? '')) {
    return `${what}\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  }
  if (FREE.includes(license ?? '')) {
    return what;
  }
  throw new Error(`${name} may not be part of the app: its licence is ${license}${file === undefined ? ', without a text' : ''}`);
}

/** Puts the licences of what the app is made of beside it, as they ask for. */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const modules = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));
        const folders = packagesOf(modules).filter((folder) => existsSync(join(folder, 'package.json')));
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source: folders.map(licenceOf).join(`\n${'-'.repeat(80)}\n\n`) });
      },
    },
  };
}
