import { expect, test } from 'vitest';
import { App, STACK as base, withBrowser } from './app';

withBrowser();

test('the page allows nothing but its own files', async () => {
  const page = await fetch(`${base}/`);

  const policy = page.headers.get('Content-Security-Policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(page.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(page.headers.get('Referrer-Policy')).toBe('no-referrer');
  expect(page.headers.get('Cache-Control')).toBe('no-cache');
  expect(await page.text()).not.toMatch(/<style|<script(?! src="\/assets\/)| style=/);
});

test('scripts and styles are sent compressed, and kept for good', async () => {
  const html = await (await fetch(`${base}/`)).text();
  const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1]!);
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) {
    for (const [accepted, sent] of [['br', 'br'], ['gzip', 'gzip'], ['identity', null]] as const) {
      const answer = await fetch(base + file, { headers: { 'Accept-Encoding': accepted } });
      expect(answer.headers.get('Content-Encoding'), `${file} ${accepted}`).toBe(sent);
      expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
      expect(answer.headers.get('Vary')?.toLowerCase()).toContain('accept-encoding');
      expect(answer.headers.get('Content-Type')).toMatch(/^text\/(javascript|css)/);
      expect((await answer.text()).length).toBeGreaterThan(0);
    }
  }
});

test('the licences of what the app is made of are beside it', async () => {
  const licences = await fetch(`${base}/licences.txt`);

  expect(licences.headers.get('Content-Type')).toContain('text/plain');
  expect(await licences.text()).toMatch(/^react \d.* \(MIT\)$/m);
});

test('a deep link is the app, whatever asks for it', async () => {
  for (const method of ['GET', 'HEAD']) {
    const answer = await fetch(`${base}/jobs/job_x`, { method });
    expect(answer.status).toBe(200);
    expect(Number(answer.headers.get('Content-Length'))).toBeGreaterThan(500);
    expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  }
});

test('a deep link survives a reload', async () => {
  const app = await App.open('/jobs');

  await app.reload();

  await app.page.getByRole('heading', { name: 'Jobs' }).waitFor();
  await app.close();
});

test.each(['/v1/nothing', '/v1/jobs/job_x', '/assets/old-12345678.js'])('%s stays a problem', async (path) => {
  const answer = await fetch(base + path);

  expect(answer.status).toBe(404);
  expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
});
