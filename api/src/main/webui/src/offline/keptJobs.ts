import type { Query, QueryClient } from '@tanstack/react-query';
import { isFinished, type Job } from '../contract/types';
import { type Keep, JOBS_CACHE } from './places';

/** Has each finished job kept that the app comes to know, by whichever way: read, streamed, or answered at once. */
export function keepFinishedJobs(queries: QueryClient, worker = navigator.serviceWorker as ServiceWorkerContainer | undefined): () => void {
  const seen = new Set<string>();
  const look = ({ queryKey, state }: Query) => {
    if (queryKey[0] !== 'job' || state.status !== 'success') {
      return;
    }
    const job = state.data as Job;
    if (isFinished(job.status) && !seen.has(job.id)) {
      seen.add(job.id);
      // Where there is no worker, nothing is kept.
      void worker?.ready.then(({ active }) => active?.postMessage({ keep: job.id } satisfies Keep));
    }
  };
  const known = queries.getQueryCache();
  known.getAll().forEach(look);
  return known.subscribe(({ type, query }) => type === 'updated' && look(query));
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
