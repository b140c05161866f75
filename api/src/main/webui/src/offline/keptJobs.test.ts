import { expect, test, vi } from 'vitest';
import type { Job } from '../contract/types';
import { jobQuery, newQueryClient } from '../http/queries';
import { FakeCaches } from '../test/FakeCaches';
import { jobFixture } from '../test/fixtures';
import { keepFinishedJobs, readKeptJobs } from './keptJobs';
import { jobAddress, KEPT_SINCE } from './places';

function knowing(...jobs: Job[]): { stop(): void } {
  const queries = newQueryClient();
  const stop = keepFinishedJobs(queries);
  jobs.forEach((job) => queries.setQueryData(jobQuery(job.id).queryKey, job));
  return { stop };
}

async function ids(): Promise<string[]> {
  return (await readKeptJobs()).map((job) => job.id);
}

test('a finished job is kept as it is, with the time', async () => {
  const caches = FakeCaches.install();
  const job = jobFixture('completed');

  knowing(job);

  await vi.waitFor(async () => expect(await readKeptJobs()).toEqual([job]));
  const [kept] = [...caches.content.values()];
  expect(kept!.get(jobAddress(job.id))!.headers.get(KEPT_SINCE)).toMatch(/^\d{4}-/);
});

test('a job that goes on is not kept, and nothing that is no job', async () => {
  FakeCaches.install();
  const queries = newQueryClient();
  keepFinishedJobs(queries);
  queries.setQueryData(jobQuery('job_1').queryKey, { ...jobFixture('running'), id: 'job_1' });
  queries.setQueryData(['jobs'], { data: [jobFixture('completed')] });
  await queries
    .fetchQuery({ queryKey: ['job', 'job_2'], queryFn: () => Promise.reject(new Error('no')), retry: false })
    .catch(() => undefined);

  // What comes last is kept, so that the others have had their time.
  const last = { ...jobFixture('completed'), id: 'job_3' };
  queries.setQueryData(jobQuery(last.id).queryKey, last);

  await vi.waitFor(async () => expect(await ids()).toEqual(['job_3']));
});

test('the newest fifty are kept, in their order', async () => {
  FakeCaches.install();
  const all = Array.from({ length: 53 }, (_, n) => ({ ...jobFixture('completed'), id: `job_${100 + n}` }));

  knowing(...all);

  await vi.waitFor(async () =>
    expect(await ids()).toEqual(
      all
        .slice(-50)
        .map((job) => job.id)
        .reverse(),
    ),
  );
});

test('a browser that keeps nothing shows nothing', async () => {
  knowing(jobFixture('completed'));

  expect(await readKeptJobs()).toEqual([]);
});
