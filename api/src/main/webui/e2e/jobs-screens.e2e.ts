import { describe, expect, test } from 'vitest';
import { App, PAGE, withBrowser } from './app';

withBrowser();

const LOOKS = [
  { look: 'light', options: { colorScheme: 'light' } },
  { look: 'dark', options: { colorScheme: 'dark' } },
  { look: 'forced colours', options: { forcedColors: 'active' } },
  // Dutch words are the longer ones.
  { look: '320 px', options: { viewport: { width: 320, height: 640 }, locale: 'nl-NL' } },
] as const;

async function submit(app: App, text: string, ...more: unknown[]): Promise<string> {
  const tasks = ['readability', 'seo', 'tone', 'grammar', 'structure', 'sentiment', ...more];
  const answer = await app.page.request.post('/v1/jobs', {
    data: { content: { text, format: 'markdown' }, tasks, metadata: { page: '17' } },
    headers: { Prefer: more.length === 0 ? 'wait=30' : 'wait=0' },
  });
  return ((await answer.json()) as { id: string }).id;
}

describe.each(LOOKS)('in $look', ({ look, options }) => {
  test('every state of the jobs is accessible and fits', async () => {
    const app = await App.open('/jobs', options);
    const check = async (name: string) => {
      await app.picture(`${look}-${name}`.replaceAll(' ', '-'));
      expect(await app.violations(), name).toEqual([]);
      expect(await app.reflows(), name).toBe(true);
      expect(await app.smallTargets(), name).toEqual([]);
      expect(await app.liveRegions(), name).toBe(1);
    };
    const before = await submit(app, PAGE);
    const after = await submit(app, `${PAGE}\n\nThis is is new.`.replace('We was', 'We were'));

    const running = await submit(app, `${PAGE} ${Date.now()}`, { kind: 'sleep', params: { ms: 60_000 } });
    await app.goto('/jobs');
    await app.page.locator(`a[href="/jobs/${running}"]`).waitFor();
    await app.page.getByRole('checkbox').first().check();
    await check('jobs');

    await app.page.getByRole('searchbox').fill('nothing has these words');
    await app.page.getByRole('heading', { level: 2 }).waitFor();
    await check('jobs-none-fits');

    await app.goto(`/jobs/${running}`);
    await app.page.locator('ol > li').nth(10).waitFor();
    await check('job-running');
    await app.page.request.post(`/v1/jobs/${running}/cancel`);
    await app.page.locator('ol > li[data-what="finished"]').waitFor();
    await check('job-cancelled');

    await app.goto(`/jobs/${after}`);
    await app.page.locator('ol > li[data-what="finished"]').waitFor();
    await check('job');
    await app.page.emulateMedia({ media: 'print' });
    await app.picture(`${look}-job-print`.replaceAll(' ', '-'));
    await app.page.emulateMedia({ media: null });

    await app.page.locator('summary', { hasText: 'Sentiment' }).click();
    await app.page.getByRole('slider').focus();
    await app.page.locator('canvas').waitFor();
    await check('job-course');
    await app.page.locator('[aria-haspopup=menu]').click();
    await app.page.getByRole('menuitem').last().waitFor();
    await check('job-export');

    await app.goto(`/compare?b=${after}`);
    await app.page.locator('[aria-haspopup=dialog]').first().click();
    await app.page.getByRole('listbox').getByRole('option').first().waitFor();
    await check('compare-choice');
    await app.page.keyboard.type('nothing has these words');
    await app.page.getByRole('listbox').locator('p').waitFor();
    await check('compare-no-choice');
    await app.page.keyboard.press('Escape');
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('listbox').waitFor({ state: 'detached' });
    await check('compare-one');
    await app.goto(`/compare?a=${before}&b=${after}`);
    await app.page.getByRole('table').waitFor();
    await check('compare');

    await app.page.route('**/v1/jobs?*', (route) => route.fulfill({ json: { data: [] } }));
    await app.goto('/jobs');
    await app.page.getByRole('heading', { level: 2 }).waitFor();
    await check('jobs-empty');
    await app.close();
  });
});
