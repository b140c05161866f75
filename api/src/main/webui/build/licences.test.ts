import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licenceOf, packagesOf } from './licences';

function packet(license: string, files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'packet-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'some', version: '1.2.3', license }));
  Object.entries(files).forEach(([name, text]) => writeFileSync(join(folder, name), text));
  return folder;
}

test('a module belongs to the innermost package around it', () => {
  const modules = [
    '/app/src/main.tsx',
    '/app/node_modules/react/index.js',
    '\0/app/node_modules/react/cjs/react.js?commonjs-module',
    '/app/node_modules/@lingui/core/dist/index.mjs',
    '/app/node_modules/react/node_modules/scheduler/index.js',
  ];

  expect(packagesOf(modules)).toEqual([
    '/app/node_modules/@lingui/core',
    '/app/node_modules/react',
    '/app/node_modules/react/node_modules/scheduler',
  ]);
});

test('a licence is told with its text', () => {
  expect(licenceOf(packet('MIT', { 'LICENSE.md': 'Do what you like.\n' }))).toBe('some 1.2.3 (MIT)\n\nDo what you like.\n');
});

test('what is in the public domain needs none', () => {
  expect(licenceOf(packet('Unlicense', {}))).toBe('some 1.2.3 (Unlicense)\n');
});

test.each([
  ['another licence', packet('GPL-3.0', { LICENSE: 'x' })],
  ['no text', packet('MIT', { 'README.md': 'x' })],
])('%s breaks the build', (_what, folder) => {
  expect(() => licenceOf(folder)).toThrow('some may not be part of the app');
});
