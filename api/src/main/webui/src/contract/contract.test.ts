import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { typesOf } from '../../build/types.mjs';
import document from './openapi.json';

test('the types are those of the document', async () => {
  const kept = readFileSync(resolve(import.meta.dirname, 'schema.d.ts'), 'utf8');

  expect(await typesOf(document)).toBe(kept);
});
