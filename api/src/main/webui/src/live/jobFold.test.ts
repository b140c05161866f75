import { expect, test } from 'vitest';
import type { JobEvent } from '../contract/types';
import { jobFixture, jobHistory } from '../test/fixtures';
import { done, fold, type LiveJob, live } from './jobFold';

function after(events: readonly JobEvent[]): LiveJob | undefined {
  return events.reduce<LiveJob | undefined>(fold, undefined);
}

function until(name: JobEvent['event'], nth = 1): JobEvent[] {
  const history = jobHistory();
  let seen = 0;
  const end = history.findIndex(({ event }) => event === name && ++seen === nth);
  return history.slice(0, end + 1);
}

test('the whole history ends as the whole job', () => {
  const history = jobHistory();

  expect(after(history)).toEqual(live(history.at(-1)!.data as LiveJob['job']));
});

test('a job runs from the first task that begins, and counts those with an outcome', () => {
  expect(after(until('job.accepted'))?.job.status).toBe('queued');
  expect(after(until('task.started'))?.job.status).toBe('running');
  expect(done(after(until('task.completed', 2))!.job)).toBe(2);
});

test('partials add up, and are gone when the answer comes', () => {
  const partial = after(until('task.partial', 2))?.partials.grammar;
  expect(partial).toMatchObject({ progress: 0.5, stage: 'sentence 1 of 2' });
  expect(partial?.findings).toHaveLength(1);

  expect(after(until('task.completed', 2))?.partials.grammar).toBeUndefined();
});

test('a reset forgets what a failed attempt had said; a retry says when the next one is', () => {
  const retrying = after(until('task.retrying'))!;
  expect(retrying.partials.seo?.text).toBe('Reading the links');
  expect(retrying.retryAt.seo).toBe(Date.parse('2026-11-21T12:00:02.100Z'));

  expect(after(until('task.reset'))?.partials.seo).toBeUndefined();
});

test('events before the job is known change nothing', () => {
  expect(after(jobHistory().slice(1, 3))).toBeUndefined();
});

test('a stream that begins again does not throw away what is known', () => {
  const known = live(jobFixture('running'));

  expect(fold(known, jobHistory()[0]!)).toBe(known);
});
