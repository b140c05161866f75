import { expect, test } from 'vitest';
import type { Task } from '../contract/types';
import { lowestOf, type Sentence, sentencesOf, wayOf, wordsOf } from './sentences';

function answer(kind: Task['kind'], metrics: Record<string, unknown>): Pick<Task, 'kind' | 'result'> {
  return { kind, result: { score: 50, summary: '', metrics, findings: [] } };
}

const GLAD: Sentence = { start: 0, end: 9, polarity: 0.4 };
const SAD: Sentence = { start: 10, end: 20, polarity: -0.7 };

test('the sentences are those of an answer of sentiment', () => {
  expect(sentencesOf(answer('sentiment', { sentences: [GLAD, SAD] }))).toEqual([GLAD, SAD]);
});

test.each([
  ['another analysis', answer('readability', { sentences: [GLAD] })],
  ['a number of them', answer('sentiment', { sentences: 12 })],
  ['something else in their place', answer('sentiment', { sentences: [GLAD, null] })],
  ['nothing', answer('sentiment', {})],
  ['no answer', { kind: 'sentiment' }],
] as [string, Pick<Task, 'kind' | 'result'>][])('of %s there are none', (_what, task) => {
  expect(sentencesOf(task)).toEqual([]);
});

test.each([
  [0.1, 'positive'],
  [0.099, 'neutral'],
  [-0.099, 'neutral'],
  [-0.1, 'negative'],
])('a polarity of %d is %s', (polarity, way) => {
  expect(wayOf({ ...GLAD, polarity })).toBe(way);
});

test('the lowest is the first of those that are equally low', () => {
  expect(lowestOf([GLAD, SAD, GLAD, SAD])).toBe(1);
});

test('words stand on one line, and end in dots when there are too many', () => {
  expect(wordsOf('It is\n  good. And more', { start: 0, end: 13 })).toBe('It is good.');
  expect(wordsOf('😀'.repeat(200), { start: 0, end: 400 })).toBe(`${'😀'.repeat(159)}…`);
});
