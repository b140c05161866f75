import { expect, test } from 'vitest';
import { App, PAGE, STACK, withBrowser } from './app';
import { Line } from './Line';

withBrowser();

test('a page is analysed, and six results are there', async () => {
  const app = await App.open();

  await app.page.getByRole('button', { name: 'Try a sample page' }).click();
  await app.page.getByRole('button', { name: 'Analyse', exact: true }).click();

  await app.finished();
  const analyses = app.page.getByRole('list', { name: 'Analyses' }).getByRole('listitem');
  expect(await analyses.count()).toBe(6);
  const names = ['Readability', 'SEO', 'Tone', 'Grammar', 'Structure', 'Sentiment'];
  for (const [index, text] of (await analyses.allTextContents()).entries()) {
    expect(text).toMatch(new RegExp(`^${names[index]}.*\\d`));
  }
  await app.page.getByRole('status').getByText(/^Done: \d+ findings?\.$/).waitFor({ state: 'attached' });
  expect(await app.page.getByRole('group', { name: 'Findings', exact: true }).getByRole('listitem').count()).toBeGreaterThan(3);
  await app.picture('analyse-done');
  await app.close();
});

test('a finding that is opened low in the list is seen whole, or from its head on', async () => {
  const app = await App.open('/', { viewport: { width: 1280, height: 800 } });
  await app.analyse(PAGE);
  await app.finished();
  const list = (await app.findings.boundingBox())!;
  const rows = app.findings.getByRole('listitem');
  const lowest = await rows.evaluateAll(
    (all, foot) => all.findLastIndex((row) => row.getBoundingClientRect().top < foot),
    list.y + list.height,
  );

  await rows.nth(lowest).getByRole('button').first().click({ position: { x: 2, y: 2 } });

  await app.page.getByRole('button', { name: 'Dismiss' }).waitFor();
  const row = (await app.findings.locator('li:has([aria-expanded=true])').boundingBox())!;
  expect(row.y).toBeGreaterThanOrEqual(list.y - 1);
  expect(Math.min(row.y + row.height, row.y + list.height - 2)).toBeLessThanOrEqual(list.y + list.height + 1);
  await app.close();
});

test('submitting shows every analysis before the server has answered', async () => {
  const app = await App.open();
  let answer: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await app.page.route('**/v1/jobs', async (route) => {
    await held;
    await route.continue();
  });

  await app.analyse(PAGE);

  await app.page.getByRole('heading', { name: 'Reading your page' }).waitFor();
  expect(await app.page.getByRole('list', { name: 'Analyses' }).getByRole('listitem').count()).toBe(6);
  answer?.();
  await app.finished();
  await app.close();
});

test('the same page again is answered from the cache, and says so', async () => {
  const app = await App.open();
  await app.analyse(`${PAGE}\n\nOnce more.`);
  await app.finished();

  await app.page.getByRole('button', { name: 'Edit the page' }).click();
  await app.page.getByRole('button', { name: 'Analyse', exact: true }).click();

  await app.finished();
  await app.page.getByText('cached').nth(5).waitFor();
  await app.close();
});

test('a stream that drops resumes by itself, says so, and misses nothing', async () => {
  const line = await Line.to(STACK);
  const app = await App.open('/', { baseURL: line.url });
  await app.slowDown();
  const submitted = app.page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.url().endsWith('/v1/jobs'));
  await app.analyse(`${PAGE}\n\n${Date.now()}`);
  const { id } = (await (await submitted).json()) as { id: string };
  await app.page.getByText('6 of 7 done').first().waitFor();

  line.cut();
  await app.page.getByText('The connection dropped.', { exact: false }).waitFor();
  // What happens meanwhile is known by the stream alone.
  expect((await fetch(`${STACK}/v1/jobs/${id}/cancel`, { method: 'POST' })).ok).toBe(true);
  line.mend();

  await app.finished();
  expect(await app.page.getByText('The connection dropped.', { exact: false }).count()).toBe(0);
  await app.closeAfterTrouble();
  await line.close();
});

test('a job is cancelled, and what was done stays', async () => {
  const app = await App.open();
  await app.slowDown();
  await app.analyse(`${PAGE}\n\n${Date.now()}`);
  await app.page.getByText('6 of 7 done').first().waitFor();

  await app.page.getByRole('button', { name: 'Cancel', exact: true }).click();

  await app.finished();
  const sleep = app.page.getByRole('list', { name: 'Analyses' }).getByRole('listitem').last();
  expect(await sleep.textContent()).toContain('Cancelled');
  await app.close();
});

test('an accepted suggestion changes the text, is read at once, and can be taken back', async () => {
  const app = await App.open();
  await app.analyse(PAGE);
  await app.finished();
  const findings = app.page.getByRole('group', { name: 'Findings', exact: true });
  await app.page.getByLabel('Analysis', { exact: true }).selectOption('grammar');
  await findings.getByRole('button').first().click();
  const use = findings.getByRole('button', { name: /^Use / }).first();
  const word = (await use.textContent())!.replace('Use ', '');
  const before = await app.page.getByRole('group', { name: 'Text with findings' }).textContent();
  const submission = app.page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/v1/jobs'));

  await use.click();

  expect((await submission).postDataJSON()).toMatchObject({ priority: 'critical', cacheTier: 'realtime' });
  await app.page.getByText('The text has changed.').waitFor();
  const after = await app.page.getByRole('group', { name: 'Text with findings' }).textContent();
  expect(after).not.toBe(before);
  expect(after).toContain(word);
  await app.finished();
  const job = await app.page.getByRole('link', { name: 'This job' }).getAttribute('href');
  const { tasks } = (await (await app.page.request.get(`/v1${job}`)).json()) as { tasks: { cacheTier: string }[] };
  expect(new Set(tasks.map((task) => task.cacheTier))).toEqual(new Set(['realtime']));

  await app.page.getByRole('button', { name: 'Take the last change back' }).click();
  await expect.poll(() => app.page.getByRole('group', { name: 'Text with findings' }).textContent()).toBe(before);
  await app.close();
});

test('a finding is chosen in the text or in the list, and shown in both', async () => {
  const app = await App.open();
  await app.analyse(PAGE);
  await app.finished();
  const findings = app.page.getByRole('group', { name: 'Findings', exact: true });

  const mistake = await app.page.evaluate(() => {
    const text = [...document.querySelectorAll('article p')].find((p) => p.textContent.includes('the the'))!.firstChild!;
    const range = document.createRange();
    const at = text.textContent!.indexOf('the the');
    range.setStart(text, at);
    range.setEnd(text, at + 7);
    const box = range.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  await app.page.mouse.click(mistake.x, mistake.y);

  const chosen = findings.locator('button[aria-current]');
  await chosen.waitFor();
  expect(await chosen.getAttribute('aria-expanded')).toBe('true');
  expect(await app.page.evaluate(() => CSS.highlights.get('finding-current')?.size)).toBe(1);
  await app.close();
});

test('a draft outlives a reload', async () => {
  const app = await App.open();
  await app.text.fill('Half a sentence that');
  await app.page.getByLabel('Keyphrase').fill('bread');

  await app.reload();

  expect(await app.text.inputValue()).toBe('Half a sentence that');
  expect(await app.page.getByLabel('Keyphrase').inputValue()).toBe('bread');
  await app.close();
});

test('a browser without highlights of its own shows marks, linked to the list in the same way', async () => {
  const app = await App.open('/', {}, () => Reflect.deleteProperty(window, 'Highlight'));
  await app.analyse(PAGE);
  await app.finished();
  const marks = app.reading.locator('mark');
  expect(await app.reading.textContent()).toBe(PAGE.replaceAll('\n', ''));
  expect(await marks.count()).toBeGreaterThan(3);

  await marks.filter({ hasText: 'the the' }).click();

  const chosen = app.findings.locator('button[aria-current]');
  await chosen.waitFor();
  expect(await chosen.getAttribute('aria-expanded')).toBe('true');
  expect(await app.reading.locator('mark[data-current]').allTextContents()).toEqual(['the the']);
  expect(await app.violations()).toEqual([]);
  await chosen.press('j');
  await expect.poll(() => app.reading.locator('mark[data-current]').first().textContent()).not.toBe('the the');
  await app.close();
});
