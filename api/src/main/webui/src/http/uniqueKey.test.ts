import { afterEach, expect, test, vi } from 'vitest';
import { uniqueKey } from './uniqueKey';

afterEach(() => vi.unstubAllGlobals());

test('a key is made also where the browser trusts the address less', () => {
  const { getRandomValues } = crypto;
  vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) });

  const keys = new Set(Array.from({ length: 100 }, uniqueKey));

  expect(keys.size).toBe(100);
  expect([...keys].every((key) => /^[0-9a-f]{32}$/.test(key))).toBe(true);
});
