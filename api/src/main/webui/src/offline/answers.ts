import { isFinished, type Job } from '../contract/types';
import { JOBS_CACHE, jobAddress, KEPT_SINCE, SHELL_PREFIX } from './places';

/** What the worker works with; the browser's own, or a test's. */
export interface Surroundings {
  origin: string;
  fetch(request: Request): Promise<Response>;
  caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
}

export interface Build {
  /** Another one for every build that differs. */
  version: string;
  /** The app's own files, by path. */
  files: readonly string[];
}

const SHELL = '/';
const JOB = /^\/v1\/jobs\/job_[0-9A-Za-z]+$/;
const NOT_THE_APP = /^\/(v1|q)(\/|$)/;

/**
 * What to answer a request with; undefined leaves it to the browser, as if there were no worker. So it is for whatever
 * is not read only, for streams, for lists, and for requests that carry somebody's key.
 */
export function answerTo(request: Request, build: Build, around: Surroundings): Promise<Response> | undefined {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== around.origin || request.headers.has('Authorization')) {
    return undefined;
  }
  if (JOB.test(url.pathname)) {
    return job(request, url.pathname, around);
  }
  if (NOT_THE_APP.test(url.pathname)) {
    return undefined;
  }
  if (request.mode === 'navigate') {
    return shell(request, build, around);
  }
  return build.files.includes(url.pathname) ? file(request, url.pathname, build, around) : undefined;
}

/** From the server while it answers, whatever it answers; else as it was kept, with the time since when. */
async function job(request: Request, path: string, around: Surroundings): Promise<Response> {
  try {
    return await around.fetch(request);
  } catch (unreachable) {
    const kept = await (await around.caches.open(JOBS_CACHE)).match(path);
    if (kept === undefined) {
      throw unreachable;
    }
    return kept;
  }
}

const GATEWAY_FAULTS: readonly number[] = [502, 503, 504];

/** The newest app while the server answers: a page never shows a version that the server no longer has. */
async function shell(request: Request, build: Build, around: Surroundings): Promise<Response> {
  const kept = async () => (await shellCache(build, around)).match(SHELL);
  try {
    const response = await around.fetch(request);
    return GATEWAY_FAULTS.includes(response.status) ? ((await kept()) ?? response) : response;
  } catch (unreachable) {
    const page = await kept();
    if (page === undefined) {
      throw unreachable;
    }
    return page;
  }
}

/** A file's name changes with its content, so that a kept one is the right one. */
async function file(request: Request, path: string, build: Build, around: Surroundings): Promise<Response> {
  return (await (await shellCache(build, around)).match(path)) ?? around.fetch(request);
}

const MOST = 50;

/**
 * Keeps a finished job as the server has it, and no more than the newest of them. Nothing else is kept: no job that goes
 * on, no problem. It is read once more, because a page that has thousands of findings cannot write them down without
 * letting its reader wait.
 */
export async function keepJob(id: string, around: Surroundings): Promise<void> {
  const cache = await around.caches.open(JOBS_CACHE);
  const address = jobAddress(id);
  if (!JOB.test(address) || (await cache.match(address)) !== undefined) {
    return;
  }
  const answer = await around.fetch(new Request(new URL(address, around.origin), { headers: { Accept: 'application/json' } }));
  const job = await answer.text();
  if (!answer.ok || !isFinished((JSON.parse(job) as Job).status)) {
    return;
  }
  const headers = { 'Content-Type': 'application/json', [KEPT_SINCE]: new Date().toISOString() };
  await cache.put(address, new Response(job, { headers }));
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST)).map((old) => cache.delete(old)));
}

/** Keeps this build's files; one that cannot be had means that the build is not taken over. */
export async function keepShell(build: Build, around: Surroundings): Promise<void> {
  const paths = [SHELL, ...build.files];
  await (await shellCache(build, around)).addAll(paths.map((path) => new Request(new URL(path, around.origin), { cache: 'no-cache' })));
}

/** Forgets the files of builds before this one. */
export async function forgetOthers(build: Build, around: Surroundings): Promise<void> {
  const others = (await around.caches.keys()).filter(
    (name) => name.startsWith(SHELL_PREFIX) && name !== SHELL_PREFIX + build.version,
  );
  await Promise.all(others.map((name) => around.caches.delete(name)));
}

function shellCache(build: Build, around: Surroundings): Promise<Cache> {
  return around.caches.open(SHELL_PREFIX + build.version);
}
