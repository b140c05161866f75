import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { messages as dutch } from './nl.po';
import { messages as english } from './en.po';

const SOURCES = resolve(import.meta.dirname, '..');

test('every message has its Dutch', () => {
  expect(Object.keys(dutch).sort()).toEqual(Object.keys(english).sort());
  const source = readFileSync(resolve(import.meta.dirname, 'nl.po'), 'utf8');
  const untranslated = [...source.matchAll(/msgid "(.+)"\nmsgstr ""/g)].map((match) => match[1]);
  expect(untranslated).toEqual([]);
});

test('no screen has words that are not in the catalogue', () => {
  const screens = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.tsx') && !name.includes('.test.'),
  );
  const bare = screens.flatMap((name) => {
    const code = readFileSync(resolve(SOURCES, name), 'utf8');
    // Words between tags that stand on a line of their own, outside of <Trans>.
    const outside = code.replaceAll(/<(Trans|Plural)\b[\s\S]*?(<\/\1>|\/>)/g, '');
    return [...outside.matchAll(/>\s*([A-Z][a-z]+ [a-z][^<>{}()=;]*)</g)].map((match) => `${name}: ${match[1]}`);
  });
  expect(screens.length).toBeGreaterThan(10);
  expect(bare).toEqual([]);
});
