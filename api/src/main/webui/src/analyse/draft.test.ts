import { expect, test } from 'vitest';
import { EMPTY, requestOf, revisionOf } from './draft';

test('a text that is being mended is read before all others, and its results are kept for the shortest time', () => {
  const draft = { ...EMPTY, text: 'We were here.', priority: 'low' } as const;

  expect(requestOf(draft)).toMatchObject({ priority: 'low' });
  expect(requestOf(draft)).not.toHaveProperty('cacheTier');
  expect(revisionOf(draft)).toEqual({ ...requestOf(draft), priority: 'critical', cacheTier: 'realtime' });
});
