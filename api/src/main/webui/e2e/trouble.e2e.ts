import { describe, expect, test } from 'vitest';
import { App, PAGE, withBrowser } from './app';

withBrowser();

describe('an API that answers', () => {
  test.each([
    { status: 401, code: 'unauthenticated', title: 'The server does not know you' },
    { status: 429, code: 'rate-limited', title: 'Too many analyses at once' },
    { status: 503, code: 'overloaded', title: 'The server is busy' },
    { status: 0, code: '', title: 'The server does not answer' },
  ])('$status is met calmly, and the text is kept', async ({ status, code, title }) => {
    const app = await App.open();
    await app.page.route('**/v1/jobs', (route) =>
      status === 0
        ? route.abort('connectionrefused')
        : route.fulfill({
            status,
            headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '7' },
            body: JSON.stringify({ code, status, title, detail: 'As the server says it.', traceId: 'abc' }),
          }),
    );

    await app.analyse(PAGE);

    await app.page.getByRole('heading', { name: title }).waitFor();
    expect(await app.text.inputValue()).toBe(PAGE);
    expect(await app.violations()).toEqual([]);
    await app.page.unroute('**/v1/jobs');
    await app.page.getByRole('button', { name: 'Try again' }).click();
    await app.finished();
    await app.closeAfterTrouble();
  });
});

test('a text that nobody would take is there again after a reload', async () => {
  const app = await App.open();
  await app.page.route('**/v1/jobs', (route) => route.fulfill({ status: 503, headers: { 'Retry-After': '7' } }));
  await app.analyse(PAGE);
  await app.page.getByRole('heading', { name: 'The server is busy' }).waitFor();

  await app.reload();

  expect(await app.text.inputValue()).toBe(PAGE);
  await app.closeAfterTrouble();
});

describe('jobs that cannot be read', () => {
  test.each([
    { status: 401, title: 'The server does not know you', again: 0 },
    { status: 429, title: 'Asked too often', again: 1 },
    { status: 503, title: 'The server is busy', again: 1 },
  ])('with $status say so, on their page as in their list', async ({ status, title, again }) => {
    // What a service worker asks for, a test cannot answer.
    const app = await App.open('/', { serviceWorkers: 'block' });
    await app.page.route('**/v1/jobs?*', (route) => route.fulfill({ status, headers: { 'Retry-After': '7' } }));
    await app.page.route('**/v1/jobs/job_*', (route) => route.fulfill({ status, headers: { 'Retry-After': '7' } }));
    for (const [path, buttons] of [
      ['/jobs', 1],
      ['/jobs/job_00000000000000000000000000', again],
    ] as const) {
      await app.goto(path);
      await app.page.getByRole('heading', { name: title }).waitFor();
      expect(await app.page.getByRole('button', { name: 'Try again' }).count()).toBe(buttons);
      expect(await app.violations()).toEqual([]);
    }
    await app.closeAfterTrouble();
  });
});

describe('a file', () => {
  async function choose(name: string, buffer: Buffer): Promise<App> {
    const app = await App.open();
    await app.text.fill('What was typed.');
    await app.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    return app;
  }

  test.each([
    { name: 'photo.png', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), says: 'is not a text file' },
    { name: 'novel.txt', bytes: Buffer.alloc(20 * 1024 * 1024, 'a '), says: 'is 20 MB' },
    { name: 'empty.md', bytes: Buffer.alloc(0), says: 'is empty' },
  ])('$name that cannot be read takes nothing away', async ({ name, bytes, says }) => {
    const app = await choose(name, bytes);

    await app.page.getByText(says, { exact: false }).waitFor();
    expect(await app.text.inputValue()).toBe('What was typed.');
    expect(await app.violations()).toEqual([]);
    await app.close();
  });

  async function drop(app: App, name: string, bytes: number[]): Promise<void> {
    const data = await app.page.evaluateHandle(
      ([file, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(content)], file));
        return transfer;
      },
      [name, bytes] as const,
    );
    await app.page.locator('body').dispatchEvent('dragover', { dataTransfer: data });
    await app.page.locator('body').dispatchEvent('drop', { dataTransfer: data });
  }

  test('that is dropped is taken, wherever it falls; one that is no text is refused', async () => {
    const app = await App.open();

    await drop(app, 'page.html', [...Buffer.from('<p>Fresh.</p>')]);
    await expect.poll(() => app.text.inputValue()).toBe('<p>Fresh.</p>');
    expect(await app.page.getByLabel('HTML').isChecked()).toBe(true);

    await drop(app, 'photo.png', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]);
    await app.page.getByText('is not a text file', { exact: false }).waitFor();
    expect(await app.text.inputValue()).toBe('<p>Fresh.</p>');
    await app.close();
  });

  test('that is a page is taken, with its format', async () => {
    const app = await choose('page.md', Buffer.from('# Bread\r\n\r\nFresh.'));

    await expect.poll(() => app.text.inputValue()).toBe('# Bread\n\nFresh.');
    expect(await app.page.getByLabel('Markdown').isChecked()).toBe(true);
    await app.close();
  });
});

describe('a hostile text', () => {
  test.each([
    { what: 'markup', text: '<script>window.hacked = 1</script><img src=x onerror="window.hacked = 1"> {{7*7}} ${7*7}' },
    { what: 'bidirectional overrides', text: 'Read \u202Ethis txet\u202C and \u2066that\u2069, then the the end.' },
  ])('of $what is shown as text', async ({ text }) => {
    const app = await App.open();

    await app.analyse(text);
    await app.finished();

    expect(await app.reading.textContent()).toBe(text);
    expect(await app.page.evaluate(() => 'hacked' in window)).toBe(false);
    await app.close();
  });

  test('of 100,000 emoji is shown as text, as far as it is near the window', async () => {
    const text = '😀'.repeat(100_000);
    const app = await App.open();

    await app.analyse(text);
    await app.finished();

    const shown = (await app.reading.textContent())!;
    expect(shown.length).toBeGreaterThan(1_000);
    expect(text.startsWith(shown)).toBe(true);
    expect(shown.isWellFormed()).toBe(true);
    await app.page.keyboard.press('End');
    await expect.poll(() => app.reading.locator('p').last().getAttribute('data-index')).toBe('49');
    await app.close();
  });
});
