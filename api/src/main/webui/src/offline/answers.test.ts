import { describe, expect, test } from 'vitest';
import type { Job } from '../contract/types';
import { FakeCaches } from '../test/FakeCaches';
import { jobFixture } from '../test/fixtures';
import { answerTo, type Build, forgetOthers, keepJob, keepShell, type Surroundings } from './answers';
import { JOBS_CACHE, jobAddress, KEPT_SINCE, SHELL_PREFIX } from './places';

const ORIGIN = 'http://app.test';
const BUILD: Build = { version: 'v2', files: ['/assets/main-12345678.js', '/icon.svg'] };
const JOB = jobFixture('completed');
const AWAY = () => Promise.reject(new TypeError('Failed to fetch'));

interface Scene {
  around: Surroundings;
  caches: FakeCaches;
}

function scene(server: (request: Request) => Promise<Response> = AWAY): Scene {
  const caches = new FakeCaches(server);
  const around: Surroundings = { origin: ORIGIN, fetch: server, caches };
  return { around, caches };
}

function get(path: string, init: RequestInit = {}): Request {
  return new Request(ORIGIN + path, init);
}

/** A browser sets the mode by itself, and lets nobody else. */
function visit(path: string): Request {
  return Object.defineProperty(get(path), 'mode', { value: 'navigate' });
}

function text(body: string, status = 200): () => Promise<Response> {
  return () => Promise.resolve(new Response(body, { status }));
}

describe('left to the browser', () => {
  test.each([
    ['a stream', get(`${jobAddress(JOB.id)}/events`)],
    ['a list', get('/v1/jobs?limit=20')],
    ['a submission', get('/v1/jobs', { method: 'POST', body: '{}' })],
    ['a cancellation', get(`${jobAddress(JOB.id)}/cancel`, { method: 'POST' })],
    ['health', get('/q/health/ready')],
    ['a page of the server itself', visit('/q/openapi')],
    ['another server', new Request('http://other.test/')],
    ['somebody with a key', get(jobAddress(JOB.id), { headers: { Authorization: 'Bearer key' } })],
    ['a file of another build', get('/assets/main-87654321.js')],
  ])('is %s', (_what, request) => {
    expect(answerTo(request, BUILD, scene().around)).toBeUndefined();
  });
});

describe('a job', () => {
  async function kept(at: Scene): Promise<void> {
    const cache = await at.around.caches.open(JOBS_CACHE);
    await cache.put(jobAddress(JOB.id), new Response('kept', { headers: { [KEPT_SINCE]: '2026-11-21T12:00:00Z' } }));
  }

  test.each([
    ['an answer', 200],
    ['a problem', 404],
    ['a fault', 503],
  ])('is %s of the server while there is one, kept or not', async (_what, status) => {
    const at = scene(text('fresh', status));
    await kept(at);

    const answer = await answerTo(get(jobAddress(JOB.id)), BUILD, at.around)!;

    expect([answer.status, await answer.text()]).toEqual([status, 'fresh']);
    expect(await (await at.around.caches.open(JOBS_CACHE)).keys()).toHaveLength(1);
  });

  test('is the kept one when the server is away, and says since when', async () => {
    const at = scene();
    await kept(at);

    const answer = await answerTo(get(jobAddress(JOB.id)), BUILD, at.around)!;

    expect(await answer.text()).toBe('kept');
    expect(answer.headers.get(KEPT_SINCE)).toBe('2026-11-21T12:00:00Z');
  });

  test('that nobody kept is as far away as the server', async () => {
    await expect(answerTo(get(jobAddress(JOB.id)), BUILD, scene().around)).rejects.toThrow('Failed to fetch');
  });
});

describe('a job that a page has seen finish', () => {
  const json = (job: Job, status = 200) => () => Promise.resolve(Response.json(job, { status }));
  const paths = async (at: Scene) =>
    (await (await at.around.caches.open(JOBS_CACHE)).keys()).map((request) => new URL(request.url).pathname);

  test('is kept as the server has it, with the time', async () => {
    const at = scene(json(JOB));

    await keepJob(JOB.id, at.around);

    const kept = await (await at.around.caches.open(JOBS_CACHE)).match(jobAddress(JOB.id));
    expect(kept!.headers.get(KEPT_SINCE)).toMatch(/^\d{4}-/);
    expect(await kept!.json()).toEqual(JOB);
  });

  test.each([
    ['goes on', json(jobFixture('running'))],
    ['is not there', json(JOB, 404)],
  ])('is not kept when it %s after all', async (_what, server) => {
    const at = scene(server);

    await keepJob(JOB.id, at.around);

    expect(await paths(at)).toEqual([]);
  });

  test('is asked for once', async () => {
    let requests = 0;
    const at = scene(() => (requests++, json(JOB)()));

    await keepJob(JOB.id, at.around);
    await keepJob(JOB.id, at.around);

    expect(requests).toBe(1);
  });

  test('is one of the last fifty', async () => {
    const at = scene(json(JOB));
    const ids = Array.from({ length: 53 }, (_, n) => `job_${100 + n}`);

    for (const id of ids) {
      await keepJob(id, at.around);
    }

    expect(await paths(at)).toEqual(ids.slice(-50).map(jobAddress));
  });

  test('has an address of a job, or nothing is asked', async () => {
    await expect(keepJob('../kinds', scene().around)).resolves.toBeUndefined();
  });
});

describe('the app', () => {
  async function installed(): Promise<FakeCaches> {
    const at = scene((request) => Promise.resolve(new Response(`v2 ${new URL(request.url).pathname}`)));
    await keepShell(BUILD, at.around);
    return at.caches;
  }

  test('is the newest one while the server answers', async () => {
    const at = scene(text('v3 of the server'));
    const around = { ...at.around, caches: await installed() };

    expect(await (await answerTo(visit('/jobs/job_1'), BUILD, around)!).text()).toBe('v3 of the server');
  });

  test.each([
    ['away', AWAY],
    ['behind a gateway that finds nobody', text('Bad gateway', 502)],
  ])('is the kept one while the server is %s, at any of its addresses', async (_what, server) => {
    const around = { ...scene(server).around, caches: await installed() };

    for (const path of ['/', '/jobs', '/jobs/job_1', '/compare?a=1&b=2']) {
      expect(await (await answerTo(visit(path), BUILD, around)!).text()).toBe('v2 /');
    }
  });

  test('has files that are asked for only once', async () => {
    const around = { ...scene().around, caches: await installed() };

    const answer = await answerTo(get('/assets/main-12345678.js'), BUILD, around)!;

    expect(await answer.text()).toBe('v2 /assets/main-12345678.js');
  });

  test('is not taken over when one file is missing', async () => {
    const at = scene((request) => Promise.resolve(new Response('', { status: request.url.endsWith('.svg') ? 404 : 200 })));

    await expect(keepShell(BUILD, at.around)).rejects.toThrow();

    expect((await at.caches.open(SHELL_PREFIX + BUILD.version).then((cache) => cache.keys())).length).toBe(0);
  });

  test('forgets earlier builds of itself, and nothing else', async () => {
    const { around, caches } = scene();
    for (const name of [`${SHELL_PREFIX}v1`, `${SHELL_PREFIX}v2`, JOBS_CACHE]) {
      await caches.open(name);
    }

    await forgetOthers(BUILD, around);

    expect(await caches.keys()).toEqual([`${SHELL_PREFIX}v2`, JOBS_CACHE]);
  });
});
