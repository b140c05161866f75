import type { ManualChunkMeta } from 'rollup';
import { expect, test } from 'vitest';
import { together } from './together';

const IMPORTS: Record<string, string[]> = {
  'index.html': ['main.ts'],
  'main.ts': ['app.ts'],
  'app.ts': ['shared.css', 'shell.ts'],
  'shell.ts': ['app.ts'],
  'shared.css': [],
  'later.ts': ['shared.css', 'library.ts'],
  'library.ts': [],
};

const GRAPH = {
  getModuleIds: () => Object.keys(IMPORTS).values(),
  getModuleInfo: (id: string) => ({ isEntry: id === 'index.html', importedIds: IMPORTS[id] }),
} as unknown as ManualChunkMeta;

test('what the app needs at once is together, also what is needed again later', () => {
  const chunkOf = together();
  const inApp = Object.keys(IMPORTS).filter((id) => chunkOf(id, GRAPH) === 'app');

  expect(inApp).toEqual(['app.ts', 'shell.ts', 'shared.css']);
});
