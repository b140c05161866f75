import { expect, test, vi } from 'vitest';
import { jobQuery, newQueryClient } from '../http/queries';
import { FakeCaches } from '../test/FakeCaches';
import { jobFixture } from '../test/fixtures';
import { keepFinishedJobs, readKeptJobs } from './keptJobs';
import { JOBS_CACHE, jobAddress } from './places';

const FINISHED = jobFixture('completed');

/** A worker that remembers what it was asked. */
function listening(): { asked: unknown[]; container: ServiceWorkerContainer } {
  const asked: unknown[] = [];
  const active = { postMessage: (message: unknown) => void asked.push(message) };
  return { asked, container: { ready: Promise.resolve({ active }) } as unknown as ServiceWorkerContainer };
}

test('each finished job is kept once, however the app comes to know it', async () => {
  const worker = listening();
  const queries = newQueryClient();
  queries.setQueryData(jobQuery('job_1').queryKey, { ...FINISHED, id: 'job_1' });

  keepFinishedJobs(queries, worker.container);
  queries.setQueryData(jobQuery('job_2').queryKey, { ...FINISHED, id: 'job_2' });
  queries.setQueryData(jobQuery('job_2').queryKey, { ...FINISHED, id: 'job_2' });

  await vi.waitFor(() => expect(worker.asked).toEqual([{ keep: 'job_1' }, { keep: 'job_2' }]));
});

test('a job that goes on is not kept, and nothing that is no job', async () => {
  const worker = listening();
  const queries = newQueryClient();
  keepFinishedJobs(queries, worker.container);
  queries.setQueryData(jobQuery('job_1').queryKey, { ...jobFixture('running'), id: 'job_1' });
  queries.setQueryData(['jobs'], { data: [FINISHED] });
  await queries
    .fetchQuery({ queryKey: ['job', 'job_2'], queryFn: () => Promise.reject(new Error('no')), retry: false })
    .catch(() => undefined);

  // What comes last is kept, so that the others have had their time.
  queries.setQueryData(jobQuery('job_3').queryKey, { ...FINISHED, id: 'job_3' });

  await vi.waitFor(() => expect(worker.asked).toEqual([{ keep: 'job_3' }]));
});

test('what is kept is shown, the newest first', async () => {
  const cache = await FakeCaches.install().open(JOBS_CACHE);
  const jobs = ['job_2', 'job_3', 'job_1'].map((id) => ({ ...FINISHED, id }));
  await Promise.all(jobs.map((job) => cache.put(jobAddress(job.id), Response.json(job))));

  expect((await readKeptJobs()).map((job) => job.id)).toEqual(['job_3', 'job_2', 'job_1']);
});

test('a browser that keeps nothing shows nothing', async () => {
  keepFinishedJobs(newQueryClient(), undefined);

  expect(await readKeptJobs()).toEqual([]);
});
