import { expect, test, vi } from 'vitest';
import type { JobEvent } from '../contract/types';
import { FakeApi, json, stream, unreachable } from '../test/FakeApi';
import { jobHistory, problemFixture } from '../test/fixtures';
import { backOff } from './backOff';
import { followJob, type StreamState } from './eventStream';

const PATH = '/v1/jobs/job_1/events';

function follow() {
  const events: JobEvent[] = [];
  const states: StreamState[] = [];
  const stop = followJob(PATH, { event: (event) => events.push(event), state: (state) => states.push(state) });
  return { events, states, stop };
}

test('a stream that drops resumes after the last event that came, and says so', async () => {
  const history = jobHistory();
  const api = new FakeApi().on('GET', PATH, stream(history.slice(0, 5)), unreachable(), stream(history.slice(5), 6));

  const { events, states } = follow();

  await vi.waitFor(() => expect(states.at(-1)).toEqual({ at: 'ended' }), { timeout: 5_000 });
  expect(events).toEqual(history);
  expect(api.requests.map((request) => request.headers.get('Last-Event-ID'))).toEqual([null, '5', '5']);
  expect(states.map((state) => state.at)).toEqual([
    'connecting',
    'open',
    'waiting',
    'connecting',
    'waiting',
    'connecting',
    'open',
    'ended',
  ]);
});

test('a job that had ended at the last event has nothing more to say', async () => {
  new FakeApi().on('GET', PATH, () => new Response(null, { status: 204 }));

  const { events, states } = follow();

  await vi.waitFor(() => expect(states.at(-1)).toEqual({ at: 'ended' }));
  expect(events).toEqual([]);
});

test('what the server refuses for good is not asked again', async () => {
  const api = new FakeApi().on('GET', PATH, json(problemFixture('not-found'), 404));

  const { states } = follow();

  await vi.waitFor(() => expect(states.at(-1)).toMatchObject({ at: 'refused', problem: { code: 'not-found' } }));
  expect(api.requests).toHaveLength(1);
});

test('who stops following hears nothing more', async () => {
  new FakeApi().on('GET', PATH, unreachable());
  const { states, stop } = follow();
  await vi.waitFor(() => expect(states.at(-1)?.at).toBe('waiting'));

  stop();
  const heard = states.length;
  window.dispatchEvent(new Event('online'));
  await Promise.resolve();

  expect(states).toHaveLength(heard);
});

test('waits double up to half a minute, and never fall together', () => {
  expect([0, 1, 2, 3].map((attempt) => backOff(attempt, 1_000, () => 1))).toEqual([1_000, 2_000, 4_000, 8_000]);
  expect(backOff(20, 1_000, () => 1)).toBe(30_000);
  expect(backOff(1, 1_000, () => 0)).toBe(1_000);
});
