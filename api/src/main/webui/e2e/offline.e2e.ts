import { expect, test } from 'vitest';
import { App, PAGE, STACK, withBrowser } from './app';
import { Line } from './Line';

withBrowser();

test('without a server the app opens, says so, and shows the reports that it kept', async () => {
  const line = await Line.to(STACK);
  const app = await App.open('/', { baseURL: line.url });
  await app.analyse(`${PAGE}\n\n${Date.now()}`);
  await app.finished();
  await app.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await app.page.getByRole('link', { name: 'This job' }).click();
  await app.page.getByRole('heading', { name: /^Score \d+/ }).waitFor();
  await app.reload();
  const score = await app.page.getByRole('heading', { name: /^Score \d+/ }).textContent();
  await expect.poll(() => kept(app)).toHaveLength(1);

  line.cut();
  await app.reload();

  expect(await app.page.getByRole('heading', { name: /^Score \d+/ }).textContent()).toBe(score);
  await app.page.getByText('The history cannot be read at the moment.').waitFor();
  await app.check('offline job');
  await app.goto('/jobs');
  await app.page.getByRole('heading', { name: 'The server does not answer' }).waitFor();
  await app.page.getByRole('heading', { name: 'Kept in this browser' }).waitFor();
  expect(await app.page.getByText('Your text is kept here').count()).toBe(0);
  expect(await app.page.getByRole('row').count()).toBe(2);
  await app.check('offline jobs');

  line.mend();
  await app.page.getByRole('button', { name: 'Try again' }).click();
  await app.page.getByRole('heading', { name: 'Kept in this browser' }).waitFor({ state: 'detached' });
  await app.closeAfterTrouble();
  await line.close();
});

test('the worker itself is asked for again each time, or nobody would ever have a new one', async () => {
  const answer = await fetch(`${STACK}/sw.js`);

  expect(answer.headers.get('Content-Type')).toMatch(/javascript/);
  expect(answer.headers.get('Cache-Control')).toBe('no-cache');
});

test('what is kept is the app and finished jobs: no list, no stream, no problem', async () => {
  const app = await App.open();
  await app.analyse(`${PAGE}\n\n${Date.now()}`);
  await app.finished();
  await app.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await app.goto('/jobs/job_00000000000000000000000000');
  await app.page.getByRole('heading', { name: 'There is no such job' }).waitFor();
  await app.goto('/jobs');
  await app.page.getByRole('row').nth(1).waitFor();

  await expect.poll(() => kept(app)).toEqual([expect.stringMatching(/^\/v1\/jobs\/job_[0-9A-Z]{26}$/)]);
  await app.closeAfterTrouble();
});

/** The paths of what the browser keeps, apart from the app itself. */
async function kept(app: App): Promise<string[]> {
  const paths = await app.page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map((request) => new URL(request.url).pathname);
  });
  return paths.filter((path) => !path.startsWith('/assets/') && path !== '/' && path !== '/icon.svg');
}
