import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { App, PAGE, withBrowser } from './app';

withBrowser();

/** Submits past the app, as somebody else would; answers the job's id. */
async function submit(app: App, text: string, ...more: unknown[]): Promise<string> {
  const answer = await app.page.request.post('/v1/jobs', {
    data: { content: { text, format: 'markdown' }, tasks: ['readability', 'grammar', ...more] },
  });
  return ((await answer.json()) as { id: string }).id;
}

async function status(app: App, id: string): Promise<string> {
  const answer = await app.page.request.get(`/v1/jobs/${id}`);
  return ((await answer.json()) as { status: string }).status;
}

async function finishedJob(app: App): Promise<void> {
  await app.page.getByRole('list', { name: 'What happened' }).getByText('Finished', { exact: false }).waitFor();
}

test('a page that was analysed is in the list, by its name, and opens with all that happened to it', async () => {
  const app = await App.open();
  await app.analyse(PAGE);
  await app.finished();

  await app.page.getByRole('link', { name: 'Jobs', exact: true }).click();
  await app.page.getByRole('row').nth(1).getByRole('link', { name: 'Bread from our own oven' }).click();

  await app.page.getByRole('heading', { name: 'Bread from our own oven', level: 1 }).waitFor();
  await finishedJob(app);
  expect(await app.reading.textContent()).toContain('We was very happy with the the bread.');
  await expect.poll(() => app.page.evaluate(() => CSS.highlights.get('finding-error')?.size)).toBeGreaterThan(0);
  const address = app.page.url();
  await app.reload();
  await app.page.getByRole('heading', { name: 'Bread from our own oven', level: 1 }).waitFor();
  await finishedJob(app);
  expect(app.page.url()).toBe(address);
  await app.close();
});

test('a job that somebody else submits moves in the list by itself, and opens', async () => {
  const app = await App.open('/jobs');
  const id = await submit(app, `${PAGE}\n\n${Date.now()}`, { kind: 'sleep', params: { ms: 60_000 } });
  await expect.poll(() => status(app, id)).toBe('running');
  await app.goto('/jobs?status=running');

  const row = app.page.getByRole('row').filter({ has: app.page.locator(`a[href="/jobs/${id}"]`) });
  await row.getByText('Running').waitFor();
  await app.page.request.post(`/v1/jobs/${id}/cancel`);
  await row.getByText(/Partial|Cancelled/).waitFor();
  await app.close();
});

test('a job is run again from the cache, and compared with the run before', async () => {
  const app = await App.open();
  await app.analyse(`${PAGE}\n\nAgain.`);
  await app.finished();
  await app.page.getByRole('link', { name: 'This job' }).click();
  await app.page.waitForURL(/\/jobs\/job_/);
  const first = app.page.url();

  await app.page.getByRole('button', { name: 'Run again' }).click();

  await app.page.getByRole('link', { name: 'Compare with the run before' }).waitFor();
  expect(app.page.url()).not.toBe(first);
  await finishedJob(app);
  expect(await app.page.getByText('from the cache', { exact: false }).count()).toBe(6);
  await app.page.getByRole('link', { name: 'Compare with the run before' }).click();
  const scores = app.page.getByRole('table', { name: 'Scores' });
  await scores.waitFor();
  expect(await scores.getByText('the same').count()).toBe(7);
  await app.page.getByRole('heading', { name: 'Gone 0' }).waitFor();
  await app.close();
});

test('a job of somebody else is not offered to be run again', async () => {
  const app = await App.open('/jobs');

  await app.goto(`/jobs/${await submit(app, `Not from here. ${Date.now()}`)}`);

  await app.page.getByText('was not submitted from this browser', { exact: false }).waitFor();
  expect(await app.page.getByRole('button', { name: 'Run again' }).count()).toBe(0);
  await app.close();
});

test('a job is cancelled at once on the screen, and then in truth', async () => {
  const app = await App.open('/jobs');
  const id = await submit(app, `${PAGE}\n\n${Date.now()}`, { kind: 'sleep', params: { ms: 60_000 } });
  await app.goto(`/jobs/${id}`);

  await app.page.getByRole('button', { name: 'Cancel' }).click();

  await finishedJob(app);
  await app.page.getByText('sleep: cancelled').waitFor();
  expect(await app.page.getByRole('button', { name: 'Cancel' }).count()).toBe(0);
  await app.close();
});

test('a report leaves as a file that needs nothing, as JSON, and on paper', async () => {
  const app = await App.open('/jobs', { colorScheme: 'dark' });
  const evil = '<img src=x onerror=alert(1)>';
  const id = await submit(app, `We was ${evil} here. The the end. ${Date.now()}`);
  await app.goto(`/jobs/${id}`);
  await finishedJob(app);
  const save = async (name: string) => {
    await app.page.getByRole('button', { name: 'Export' }).click();
    const [file] = await Promise.all([app.page.waitForEvent('download'), app.page.getByRole('menuitem', { name }).click()]);
    return { name: file.suggestedFilename(), content: readFileSync(await file.path(), 'utf8') };
  };

  const json = await save('Save as JSON');
  const html = await save('Save as HTML');

  expect(json.name).toBe(`${id}.json`);
  expect(JSON.parse(json.content)).toEqual(await (await app.page.request.get(`/v1/jobs/${id}`)).json());
  const requests: string[] = [];
  const alone = await app.page.context().newPage();
  alone.on('request', (request) => requests.push(request.url()));
  await alone.setContent(html.content);
  expect(await alone.getByRole('row').count()).toBe(3);
  expect(await alone.locator('script, img, link').count()).toBe(0);
  expect(requests).toEqual([]);
  await alone.close();

  await app.page.emulateMedia({ media: 'print' });
  expect(await app.page.getByRole('navigation').isVisible()).toBe(false);
  expect(await app.page.getByRole('button', { name: 'Export' }).isVisible()).toBe(false);
  expect(await app.page.getByRole('heading', { name: 'Findings' }).isVisible()).toBe(true);
  expect(await app.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
  await app.close();
});

test('jobs to compare are found by their words, and a report is exported, without a pointer', async () => {
  const app = await App.open();
  const words = `Zebra${Date.now()}`;
  await app.analyse(`# ${words}\n\nWe was here.`);
  await app.finished();
  const id = new URL((await app.page.getByRole('link', { name: 'This job' }).getAttribute('href'))!, app.page.url()).pathname.split('/').at(-1)!;
  const { keyboard } = app.page;
  await app.goto('/compare');
  const before = app.page.getByRole('button', { name: /^Before/ });
  await before.focus();

  await keyboard.press('ArrowDown');
  await expect.poll(() => app.page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  await keyboard.type(words.toLowerCase());
  await expect.poll(() => app.page.getByRole('listbox').getByRole('option').count()).toBe(1);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');

  await expect.poll(() => new URL(app.page.url()).searchParams.get('a')).toBe(id);
  await expect.poll(() => before.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await before.textContent()).toContain(words);

  await app.goto(`/jobs/${id}`);
  const exporting = app.page.getByRole('button', { name: 'Export' });
  await exporting.focus();
  await keyboard.press('Enter');
  await app.page.getByRole('menuitem', { name: 'Save as HTML' }).and(app.page.locator(':focus')).waitFor();
  await keyboard.press('End');
  await keyboard.press('Escape');
  await app.page.getByRole('menu').waitFor({ state: 'detached' });
  await expect.poll(() => exporting.evaluate((button) => button === document.activeElement)).toBe(true);
  await keyboard.press('ArrowDown');
  await app.page.getByRole('menuitem', { name: 'Save as HTML' }).and(app.page.locator(':focus')).waitFor();
  const [file] = await Promise.all([app.page.waitForEvent('download'), keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/\.html$/);
  await app.close();
});

test('jobs are filtered, chosen, compared and opened without a pointer', async () => {
  const app = await App.open('/jobs');
  const words = `zebra${Date.now()}`;
  for (const nth of ['One', 'Two']) {
    await app.page.request.post('/v1/jobs', {
      headers: { Prefer: 'wait=30' },
      data: { content: { text: `${nth}.` }, tasks: ['readability'], metadata: { words } },
    });
  }
  await app.reload();
  await app.page.getByRole('row').nth(2).waitFor();
  const { keyboard } = app.page;
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 60; presses++) {
      await keyboard.press('Tab');
      if (await app.page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) {
        return;
      }
    }
    throw new Error(`Tab never came to ${selector}`);
  };

  await tabTo('input[type=search]');
  await keyboard.type(words);
  await expect.poll(() => app.page.getByRole('row').count()).toBe(3);
  await tabTo('tbody input[type=checkbox]');
  await keyboard.press('Space');
  await tabTo('tbody input[type=checkbox]');
  await keyboard.press('Space');
  await keyboard.press('Home');
  await app.page.getByRole('link', { name: 'Compare the two' }).focus();
  await keyboard.press('Enter');

  await app.page.getByRole('table', { name: 'Scores' }).waitFor();
  await app.close();
});
