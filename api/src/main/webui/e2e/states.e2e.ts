import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { App, PAGE, withBrowser } from './app';

withBrowser();

const CONTRACT = resolve(import.meta.dirname, '../../../../../common/src/main/resources/contract');
/** What a service worker asks for, a test cannot answer. */
const ALONE = { serviceWorkers: 'block' } as const;

/** The server answers this job, and that it ended so; one that runs is cut off from its stream. */
async function answer(page: Pick<Page, 'route'>, status: string): Promise<string> {
  const job = JSON.parse(readFileSync(resolve(CONTRACT, `job.${status}.json`), 'utf8')) as { id: string; finishedAt: string | null };
  await page.route(`**/v1/jobs/${job.id}`, (route) => route.fulfill({ json: job }));
  await page.route(`**/v1/jobs/${job.id}/events`, (route) =>
    job.finishedAt === null
      ? route.abort('connectionreset')
      : route.fulfill({ contentType: 'text/event-stream', body: `id: 1\nevent: job.finished\ndata: ${JSON.stringify(job)}\n\n` }),
  );
  return `/jobs/${job.id}`;
}

test('a page that nobody takes, and a file that cannot be read', async () => {
  const app = await App.open('/', ALONE);
  await app.page.route('**/v1/jobs', (route) => route.fulfill({ status: 503, headers: { 'Retry-After': '7' } }));
  await app.page.locator('input[type=file]').setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0, 13]) });
  await app.page.getByText('is not a text file', { exact: false }).waitFor();
  await app.check('analyse refused file');

  await app.analyse(PAGE);
  await app.page.getByRole('heading', { name: 'The server is busy' }).waitFor();
  await app.check('analyse refused');
  await app.closeAfterTrouble();
});

test('a review whose stream drops, and one that ends with nothing to show', async () => {
  const app = await App.open('/', ALONE);
  await app.page.route('**/v1/jobs/*/events', (route) => route.abort('connectionreset'));
  await app.slowDown();
  await app.analyse(PAGE);
  await app.page.getByText('The connection dropped.', { exact: false }).waitFor();
  await app.check('review dropped');
  await app.page.unroute('**/v1/jobs/*/events');

  await app.goto('/');
  await app.page.unroute('**/v1/jobs');
  await app.analyse(PAGE);
  await app.finished();
  await app.page.locator('summary', { hasText: 'Sentiment' }).click();
  await app.page.locator('canvas').waitFor();
  for (const severity of ['Error', 'Warning', 'Suggestion']) {
    await app.page.getByRole('button', { name: new RegExp(`^${severity} \\d+$`) }).click();
  }
  await app.page.getByText('Nothing to show with these filters.').waitFor();
  await app.check('review nothing shown');
  await app.closeAfterTrouble();
});

test.each(['queued', 'running', 'partial', 'failed', 'cancelled'])('a job that is %s', async (status) => {
  const app = await App.open('/jobs', ALONE);

  await app.goto(await answer(app.page, status));

  await app.page.locator(`header [data-status="${status}"]`).waitFor();
  if (status === 'queued' || status === 'running') {
    await app.page.getByText('The connection dropped.', { exact: false }).waitFor();
  } else {
    await app.page.locator('ol > li[data-what="finished"]').waitFor();
  }
  await app.check(`job ${status}`);
  await app.closeAfterTrouble();
});

test('jobs that cannot be read, and two that cannot be compared', async () => {
  const app = await App.open('/', ALONE);
  await app.page.route('**/v1/jobs?*', (route) => route.fulfill({ status: 503 }));
  for (const [path, title] of [
    ['/jobs', 'The server is busy'],
    ['/jobs/job_00000000000000000000000000', 'There is no such job'],
    ['/compare?a=job_00000000000000000000000000&b=job_00000000000000000000000001', 'There is no such job'],
  ] as const) {
    await app.goto(path);
    await app.page.getByRole('heading', { name: title }).waitFor();
    await app.check(`unread ${path.split('?')[0]!.slice(1).replace('/', ' ')}`);
  }
  await app.closeAfterTrouble();
});

test('the link of a report, where the browser does not let the app copy it', async () => {
  const app = await App.open('/jobs', ALONE, () => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await app.goto(await answer(app.page, 'partial'));
  await app.page.getByRole('button', { name: 'Export' }).click();
  await app.page.getByRole('menuitem', { name: 'Copy the link' }).click();

  const link = app.page.getByLabel('does not let the app copy', { exact: false });
  expect(await link.inputValue()).toBe(app.page.url());
  await app.check('job link');
  await app.close();
});
