import { describe, expect, test } from 'vitest';
import { FakeCaches } from '../test/FakeCaches';
import { jobFixture } from '../test/fixtures';
import { answerTo, type Build, forgetOthers, keepShell, type Surroundings } from './answers';
import { JOBS_CACHE, jobAddress, KEPT_SINCE, type ServedFromKept, SHELL_PREFIX } from './places';

const ORIGIN = 'http://app.test';
const BUILD: Build = { version: 'v2', files: ['/assets/main-12345678.js', '/icon.svg'] };
const JOB = jobFixture('completed');
const AWAY = () => Promise.reject(new TypeError('Failed to fetch'));

interface Scene {
  around: Surroundings;
  caches: FakeCaches;
  told: ServedFromKept[];
}

function scene(server: (request: Request) => Promise<Response> = AWAY): Scene {
  const caches = new FakeCaches(server);
  const told: ServedFromKept[] = [];
  const around: Surroundings = { origin: ORIGIN, fetch: server, caches, tell: (message) => told.push(message) };
  return { around, caches, told };
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
    expect(at.told).toEqual([]);
    expect(await (await at.around.caches.open(JOBS_CACHE)).keys()).toHaveLength(1);
  });

  test('is the kept one when the server is away, and the page is told', async () => {
    const at = scene();
    await kept(at);

    const answer = await answerTo(get(jobAddress(JOB.id)), BUILD, at.around)!;

    expect(await answer.text()).toBe('kept');
    expect(at.told).toEqual([{ kept: JOB.id, since: '2026-11-21T12:00:00Z' }]);
  });

  test('that nobody kept is as far away as the server', async () => {
    await expect(answerTo(get(jobAddress(JOB.id)), BUILD, scene().around)).rejects.toThrow('Failed to fetch');
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
