import { expect, test } from 'vitest';
import { App, PAGE, withBrowser } from './app';

withBrowser();

/** Analyses a page, and gives the address of the job. */
async function jobOf(app: App, text: string): Promise<string> {
  await app.goto('/');
  await app.analyse(text);
  await app.finished();
  return (await app.page.getByRole('link', { name: 'This job' }).getAttribute('href'))!;
}

test('what the address names is read before the app is there, and stays when it comes', async () => {
  // A service worker has the app at hand.
  const app = await App.open('/', { serviceWorkers: 'block' });
  const before = await jobOf(app, PAGE);
  const after = await jobOf(app, `${PAGE}\n\nThis is is new.`);
  const [a, b] = [before, after].map((path) => path.slice('/jobs/'.length));

  for (const { address, seen } of [
    { address: after, seen: ['Score \\d+ of 100', 'Findings'] },
    { address: `/compare?a=${a}&b=${b}`, seen: ['Gone \\d+', 'New \\d+'] },
  ]) {
    const letAppCome = await app.holdBack('**/assets/index-*.js');
    const requests: string[] = [];
    app.page.on('request', (request) => requests.push(new URL(request.url()).pathname));

    const there = app.goto(address);
    for (const words of seen) {
      await app.page.locator('#root[inert] h2').filter({ hasText: new RegExp(`^${words}$`) }).waitFor();
    }
    const first = app.page.locator('main li > div > p').first();
    const words = await first.textContent();
    expect(await app.page.getByText('Choose two readings').count()).toBe(0);
    letAppCome();
    await there;

    expect(await first.textContent()).toBe(words);
    const jobs = requests.filter((path) => /^\/v1\/jobs\/job_\w+$/.test(path));
    expect(jobs).toEqual([...new Set(jobs)]);
    await app.page.unroute('**/assets/index-*.js');
  }
  await app.close();
});

test('an address of a job that is not there is left to the app', async () => {
  const app = await App.open('/jobs/job_00000000000000000000000000');

  await app.page.getByRole('heading', { name: 'There is no such job' }).waitFor();

  await app.closeAfterTrouble();
});
