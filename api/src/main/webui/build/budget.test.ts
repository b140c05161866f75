import { expect, test } from 'vitest';
import { type Chunk, judge } from './budget';

function chunk(fileName: string, size: number, more: Partial<Chunk> = {}): Chunk {
  // Hex of a counter's hash does not compress to nothing.
  let code = '';
  for (let n = 1; code.length < size; n = (n * 48_271) % 2_147_483_647) {
    code += n.toString(36);
  }
  return { fileName, code, isEntry: false, imports: [], dynamicImports: [], ...more };
}

const APP = [
  chunk('entry.js', 4_000, { isEntry: true, imports: ['shared.js'], dynamicImports: ['lazy.js'] }),
  chunk('shared.js', 4_000),
  chunk('lazy.js', 4_000, { imports: ['shared.js', 'more.js'] }),
  chunk('more.js', 4_000),
];

test('what is loaded first is the entry and all that it imports; a lazy part is what it adds', () => {
  const { sizes, exceeded } = judge(APP, { initial: 1e6, lazy: 1e6, total: 1e6 });

  expect(exceeded).toEqual([]);
  expect(sizes.initial).toBeGreaterThan(4_000);
  expect(sizes['lazy.js']).toBe(sizes.initial);
  expect(sizes.total).toBe(2 * sizes.initial!);
});

test('each budget breaks by itself', () => {
  const broken = (budgets: Parameters<typeof judge>[1]) => judge(APP, budgets).exceeded.map((each) => each.split(':')[0]);

  expect(broken({ initial: 100, lazy: 1e6, total: 1e6 })).toEqual(['initial']);
  expect(broken({ initial: 1e6, lazy: 100, total: 1e6 })).toEqual(['lazy.js']);
  expect(broken({ initial: 1e6, lazy: 1e6, total: 100 })).toEqual(['total']);
});
