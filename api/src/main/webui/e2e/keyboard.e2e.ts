import { expect, test } from 'vitest';
import { App, PAGE, withBrowser } from './app';

withBrowser();

test('write, analyse, move, open, dismiss and undo without a pointer', async () => {
  const app = await App.open();
  const { keyboard } = app.page;
  await keyboard.press('Tab');
  expect(await app.page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
  await keyboard.press('Enter');
  await tabTo(app, (label) => label === 'Text of the page');
  await keyboard.insertText(PAGE);

  await keyboard.press('Control+Enter');
  await app.finished();
  await tabTo(app, () => false, '[aria-label="Findings"] button');
  await keyboard.press('j');
  await keyboard.press('j');
  await keyboard.press('k');

  const findings = app.page.getByRole('group', { name: 'Findings', exact: true });
  const chosen = findings.locator('button[aria-current]');
  await expect.poll(async () => (await focusIsOn(app)) === (await chosen.textContent())).toBe(true);
  await keyboard.press('Enter');
  await findings.getByRole('button', { name: 'Dismiss' }).waitFor();

  const count = await findings.getByRole('listitem').first().getAttribute('aria-setsize');
  await keyboard.press('d');
  await app.page.getByText('1 dismissed.').waitFor();
  expect(Number(await findings.getByRole('listitem').first().getAttribute('aria-setsize'))).toBe(Number(count) - 1);
  await expect.poll(() => app.page.evaluate(() => document.activeElement?.closest('[aria-label="Findings"]') !== null)).toBe(true);
  await keyboard.press('u');
  await expect.poll(() => findings.getByRole('listitem').first().getAttribute('aria-setsize')).toBe(count);
  await app.close();
});

function focusIsOn(app: App): Promise<string | null | undefined> {
  return app.page.evaluate(() => document.activeElement?.textContent);
}

/** Presses Tab until the focus is where it should be; fails when it never is. */
async function tabTo(app: App, byLabel: (label: string) => boolean, selector?: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await app.page.keyboard.press('Tab');
    const at = await app.page.evaluate(
      (wanted) => ({
        label: (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? '',
        fits: wanted !== undefined && document.activeElement?.matches(wanted) === true,
      }),
      selector,
    );
    if (at.fits || byLabel(at.label)) {
      return;
    }
  }
  throw new Error('Tab never came there');
}
