import { describe, expect, test } from 'vitest';
import { App, PAGE, withBrowser } from './app';

withBrowser();

const LOOKS = [
  { look: 'light', options: { colorScheme: 'light' } },
  { look: 'dark', options: { colorScheme: 'dark' } },
  { look: 'forced colours', options: { forcedColors: 'active' } },
  { look: '320 px', options: { viewport: { width: 320, height: 640 } } },
] as const;

describe.each(LOOKS)('in $look', ({ look, options }) => {
  test('every state of Analyse is accessible and fits', async () => {
    const app = await App.open('/', options);
    await check(app, `${look}-analyse-empty`);

    await app.text.fill(PAGE);
    await check(app, `${look}-analyse-text`);

    await app.slowDown();
    await app.page.getByRole('button', { name: 'Analyse', exact: true }).click();
    await app.page.getByText('6 of 7 done').first().waitFor();
    await check(app, `${look}-analyse-running`);

    await app.page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await app.finished();
    await app.page.getByRole('group', { name: 'Findings', exact: true }).getByRole('button').first().click();
    await app.page.getByRole('button', { name: 'Dismiss' }).waitFor();
    await check(app, `${look}-analyse-finding`);
    await app.close();
  });

  test('jobs, a job and an unknown page are accessible and fit', async () => {
    const app = await App.open('/', options);
    await app.analyse(PAGE);
    await app.finished();
    await app.page.getByRole('link', { name: 'This job' }).click();
    await app.page.getByRole('list', { name: 'Analyses' }).waitFor();
    await check(app, `${look}-job`);

    await app.page.getByRole('link', { name: 'Jobs', exact: true }).click();
    await app.page.getByRole('main').locator('a[href^="/jobs/"]').first().waitFor();
    await check(app, `${look}-jobs`);

    await app.goto('/nowhere');
    await app.page.getByRole('heading', { name: 'There is no page here' }).waitFor();
    await check(app, `${look}-nowhere`);
    await app.close();
  });
});

async function check(app: App, name: string): Promise<void> {
  await app.picture(name.replaceAll(' ', '-'));
  expect(await app.violations(), name).toEqual([]);
  expect(await app.reflows(), name).toBe(true);
  expect(await app.smallTargets(), name).toEqual([]);
  expect(await app.liveRegions(), name).toBe(1);
}

test('dark is dark', async () => {
  const brightness = async (colorScheme: 'light' | 'dark') => {
    const app = await App.open('/', { colorScheme });
    const rgb = await app.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await app.close();
    return Math.max(...(rgb.match(/\d+/g) ?? []).map(Number));
  };

  expect(await brightness('light')).toBeGreaterThan(240);
  expect(await brightness('dark')).toBeLessThan(40);
});

test('the app speaks the language of the browser, and another when asked', async () => {
  const app = await App.open('/', { locale: 'nl-NL' });
  await app.page.getByRole('heading', { name: 'Een pagina analyseren' }).waitFor();

  await app.page.getByLabel('Taal van de app').selectOption('English');
  await app.page.getByRole('heading', { name: 'Analyse a page' }).waitFor();

  expect(await app.page.evaluate(() => document.documentElement.lang)).toBe('en');
  await app.reload();
  await app.page.getByRole('heading', { name: 'Analyse a page' }).waitFor();
  await app.close();
});
