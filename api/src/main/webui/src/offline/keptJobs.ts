import type { QueryClient } from '@tanstack/react-query';
import { isFinished, type Job } from '../contract/types';
import { JOBS_CACHE, jobAddress, KEPT_SINCE } from './places';

const MOST = 50;

/**
 * Keeps each finished job that the app comes to know, by whichever way: read, streamed, or answered at once. Nothing
 * else is kept: no job that goes on, no problem, no list.
 */
export function keepFinishedJobs(queries: QueryClient): () => void {
  const seen = new Set<string>();
  return queries.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'updated' || query.queryKey[0] !== 'job' || query.state.status !== 'success') {
      return;
    }
    const job = query.state.data as Job;
    if (isFinished(job.status) && !seen.has(job.id)) {
      seen.add(job.id);
      void keepJob(job);
    }
  });
}

/** A browser that refuses (private windows, full disks, no secure connection) keeps nothing. */
async function keepJob(job: Job): Promise<boolean> {
  try {
    const cache = await caches.open(JOBS_CACHE);
    const address = jobAddress(job.id);
    if ((await cache.match(address)) !== undefined) {
      return true;
    }
    const headers = { 'Content-Type': 'application/json', [KEPT_SINCE]: new Date().toISOString() };
    await cache.put(address, new Response(JSON.stringify(job), { headers }));
    const all = await cache.keys();
    await Promise.all(all.slice(0, Math.max(0, all.length - MOST)).map((old) => cache.delete(old)));
    return true;
  } catch {
    return false;
  }
}

/** The jobs that are kept, the newest first. */
export async function readKeptJobs(): Promise<Job[]> {
  try {
    const cache = await caches.open(JOBS_CACHE);
    const answers = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
    const jobs = await Promise.all(answers.map((answer) => answer?.json() as Promise<Job> | undefined));
    return jobs.filter((job) => job !== undefined).sort((a, b) => (a.id < b.id ? 1 : -1));
  } catch {
    return [];
  }
}
