import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { keepSubmission } from '../app/submissions';
import type { Job } from '../contract/types';
import { FakeApi, json, unreachable } from '../test/FakeApi';
import { FakeCaches } from '../test/FakeCaches';
import { completedRequest, jobFixture, jobHistory } from '../test/fixtures';
import { renderPage } from '../test/renderApp';
import { JOBS_CACHE, jobAddress } from '../offline/places';
import JobsPage from './JobsPage';

const DONE: Job = { ...jobFixture('completed'), id: 'job_done' };
const FAILED: Job = { ...jobFixture('failed'), id: 'job_failed', metadata: { page: '17' } };

afterEach(() => vi.useRealTimers());

function listing(...jobs: Job[]): FakeApi {
  return new FakeApi().on('GET', '/v1/jobs', json({ data: jobs }));
}

function show(path = '/jobs') {
  return renderPage(<JobsPage />, path);
}

async function rows(): Promise<HTMLElement[]> {
  return (await screen.findAllByRole('row')).slice(1);
}

test('each job says how it stands, what it scored, and what of it was cached', async () => {
  listing(DONE, FAILED);

  show();

  const [done, failed] = await rows();
  expect(done).toHaveTextContent('Completed');
  expect(within(done!).getByRole('rowheader')).toHaveTextContent('Job …b_done');
  expect(done).toHaveTextContent(String(DONE.score!.value));
  expect(done).toHaveTextContent(`${DONE.tasks.length} of ${DONE.tasks.length}`);
  expect(failed).toHaveTextContent('Failed');
  expect(within(failed!).getByRole('link')).toHaveAttribute('href', '/jobs/job_failed');
});

test('a job submitted here is called by its page', async () => {
  const job = { ...DONE, id: 'job_named' };
  await keepSubmission(job.id, completedRequest());
  listing(job);

  show();

  expect(await screen.findByRole('link', { name: /We was happy/ })).toHaveAttribute('href', '/jobs/job_named');
});

test('status and priority are filtered by the server, and are part of the address', async () => {
  const server = listing(DONE);
  const { user, history } = show('/jobs?priority=high');
  await rows();

  await user.selectOptions(screen.getByLabelText('Status'), 'Failed');

  await waitFor(() => expect(history.at(-1)).toContain('status=failed'));
  await waitFor(() =>
    expect(Object.fromEntries(new URL(server.requests.at(-1)!.url).searchParams)).toEqual({
      limit: '20',
      status: 'failed',
      priority: 'high',
    }),
  );
});

test('words are looked for in what is loaded; when nothing fits there is a way back', async () => {
  listing(DONE, FAILED);
  const { user } = show();
  await rows();

  await user.type(screen.getByLabelText('Search'), 'PAGE 17');
  await waitFor(async () => expect(await rows()).toHaveLength(1));

  await user.type(screen.getByLabelText('Search'), ' nowhere');
  await user.click(await screen.findByRole('button', { name: 'Show all jobs' }));

  await waitFor(async () => expect(await rows()).toHaveLength(2));
});

test('older jobs come when asked for, after the last one', async () => {
  const server = new FakeApi().on(
    'GET',
    '/v1/jobs',
    json({ data: [DONE], nextCursor: 'abc' }),
    json({ data: [FAILED] }),
  );
  const { user } = show();

  await user.click(await screen.findByRole('button', { name: 'Show older' }));

  await waitFor(async () => expect(await rows()).toHaveLength(2));
  expect(new URL(server.requests.at(-1)!.url).searchParams.get('cursor')).toBe('abc');
  expect(screen.queryByRole('button', { name: 'Show older' })).toBeNull();
});

test('a job that runs moves by itself', async () => {
  const running = { ...jobFixture('running'), id: 'job_moving' };
  listing(running).on('GET', '/v1/jobs/job_moving', json({ ...DONE, id: 'job_moving' }));

  show();

  const [row] = await rows();
  expect(row).toHaveTextContent('Running');
  await waitFor(() => expect(row).toHaveTextContent('Completed'), { timeout: 10_000 });
});

test('a newer job comes by itself; to know of it takes one job, not the list', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const newer = { ...DONE, id: 'job_newer' };
  const server = new FakeApi().on('GET', '/v1/jobs', json({ data: [DONE] }), json({ data: [newer] }), json({ data: [newer, DONE] }));
  show();
  expect(await rows()).toHaveLength(1);

  await vi.advanceTimersByTimeAsync(60_000);

  await waitFor(async () => expect(await rows()).toHaveLength(2));
  expect(server.requests.map((request) => new URL(request.url).searchParams.get('limit'))).toEqual(['20', '1', '20']);
});

test('two jobs are chosen, not three, and compared from the older to the newer', async () => {
  listing({ ...DONE, id: 'job_3' }, { ...DONE, id: 'job_2' }, { ...DONE, id: 'job_1' });
  const { user } = show();
  const choices = await screen.findAllByRole('checkbox');

  await user.click(choices[0]!);
  expect(screen.getByText('Choose one more to compare them.')).toBeVisible();
  await user.click(choices[2]!);

  expect(choices[1]).toBeDisabled();
  expect(screen.getByRole('link', { name: 'Compare the two' })).toHaveAttribute('href', '/compare?a=job_1&b=job_3');
  await user.click(screen.getByRole('button', { name: 'Clear the choice' }));
  expect(choices[1]).toBeEnabled();
});

test('without jobs the page teaches, and a sample is one click away', async () => {
  const accepted = jobHistory()[0]!.data as Job;
  const server = listing().on('POST', '/v1/jobs', json(accepted, 202));
  const { user, history } = show();

  await user.click(await screen.findByRole('button', { name: 'Run a sample page' }));

  await waitFor(() => expect(history.at(-1)).toBe(`/jobs/${accepted.id}`));
  const sample = (await server.requests.find((request) => request.method === 'POST')!.json()) as { content: { text: string } };
  expect(sample.content.text.length).toBeGreaterThan(100);
});

test('when the server is away, the jobs that are kept here can still be opened', async () => {
  const cache = await FakeCaches.install().open(JOBS_CACHE);
  await cache.put(jobAddress(DONE.id), new Response(JSON.stringify(DONE)));
  const server = new FakeApi().on('GET', '/v1/jobs', unreachable(), json({ data: [DONE, FAILED] }));
  const { user } = show();

  expect(await screen.findByRole('heading', { name: 'The server does not answer' })).toBeVisible();
  expect(screen.queryByText(/Your text is kept/)).toBeNull();
  expect(await screen.findByRole('heading', { name: 'Kept in this browser' })).toBeVisible();
  expect(await rows()).toHaveLength(1);
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(server.requests).toHaveLength(1);

  await user.click(screen.getByRole('button', { name: 'Try again' }));

  await waitFor(async () => expect(await rows()).toHaveLength(2));
  expect(screen.queryByRole('heading', { name: 'Kept in this browser' })).toBeNull();
});
