import { expect, test } from 'vitest';
import { FakeApi, json, unreachable } from '../test/FakeApi';
import { problemFixture } from '../test/fixtures';
import { ApiProblem } from './ApiProblem';
import { requestJson } from './request';

async function problemOf(...answer: Parameters<FakeApi['on']>): Promise<ApiProblem> {
  new FakeApi().on(...answer);
  const problem: unknown = await requestJson('/v1/jobs').catch((thrown: unknown) => thrown);
  expect(problem).toBeInstanceOf(ApiProblem);
  return problem as ApiProblem;
}

test('a problem is as the server names it', async () => {
  const problem = await problemOf(
    'GET',
    '/v1/jobs',
    json(problemFixture('rate-limited'), 429, { 'Retry-After': '17' }),
  );

  expect(problem).toMatchObject({ code: 'rate-limited', status: 429, retryAfter: 17, isPassing: true });
  expect(problem.traceId).toBe(problemFixture('rate-limited').traceId);
});

test('each thing wrong with a body is kept', async () => {
  const problem = await problemOf('GET', '/v1/jobs', json(problemFixture('invalid-request'), 400));

  expect(problem.isPassing).toBe(false);
  expect(problem.errors.map((error) => error.pointer)).toEqual(['/tasks/0', '/deadlineMs']);
});

test('a page of a proxy in between is understood by its status', async () => {
  const problem = await problemOf(
    'GET',
    '/v1/jobs',
    () => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'Content-Type': 'text/html' } }),
  );

  expect(problem).toMatchObject({ code: 'overloaded', isPassing: true });
});

test.each([['unavailable'], [503], ['toString'], [undefined]])('a code of another kind, %j, is understood by its status', async (code) => {
  const problem = await problemOf('GET', '/v1/jobs', json({ code, detail: 'The gateway is closed.' }, 503));

  expect(problem).toMatchObject({ code: 'overloaded', isPassing: true });
});

test('no server is a problem of its own', async () => {
  expect(await problemOf('GET', '/v1/jobs', unreachable())).toMatchObject({ code: 'unreachable', isPassing: true });
});

test('an answer that is not JSON is one too', async () => {
  expect(await problemOf('GET', '/v1/jobs', () => new Response('<html>'))).toMatchObject({ code: 'unreadable' });
});
