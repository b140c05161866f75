import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { App, withBrowser } from './app';

withBrowser();

const COUNT = 5_000;
const LINE = 'In the winter we bake bread in the the oven behind the house, and everybody who comes gets some of it';
const AT = LINE.indexOf('the the');
const TEXT = Array.from({ length: COUNT }, () => LINE).join('\n');
const JOB = resolve(import.meta.dirname, '../../../../../common/src/main/resources/contract/job.completed.json');

/** A finished job that has a finding in each line of the text. */
function job(): unknown {
  const known = JSON.parse(readFileSync(JOB, 'utf8')) as { tasks: { kind: string; result: object }[] };
  const grammar = known.tasks.find((task) => task.kind === 'grammar')!;
  const findings = Array.from({ length: COUNT }, (_, line) => {
    const start = line * (LINE.length + 1) + AT;
    return {
      rule: 'grammar.repetition',
      severity: 'warning',
      message: 'This word is there twice.',
      start,
      end: start + 7,
      quote: 'the the',
      suggestions: ['the'],
    };
  });
  return { ...known, tasks: [{ ...grammar, result: { ...grammar.result, findings } }] };
}

async function analysed(before?: () => void, options: BrowserContextOptions = {}): Promise<App> {
  const app = await App.open('/', options, before);
  const body = JSON.stringify(job());
  await app.page.route('**/v1/jobs', (route) => route.fulfill({ contentType: 'application/json', body }));
  await app.page.locator('input[type=file]').setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) });
  await app.page.getByRole('button', { name: 'Analyse', exact: true }).click();
  await app.finished();
  return app;
}

interface Counts {
  elements: number;
  lines: number;
  rows: number;
  painted: number;
}

function counts(app: App): Promise<Counts> {
  return app.page.evaluate(() => ({
    elements: document.querySelectorAll('*').length,
    lines: document.querySelectorAll('article p').length,
    rows: document.querySelectorAll('[data-findings] li').length,
    painted:
      'highlights' in CSS && typeof Highlight !== 'undefined'
        ? [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)
        : document.querySelectorAll('article mark').length,
  }));
}

function isBounded({ elements, lines, rows, painted }: Counts): boolean {
  return elements < 1_500 && lines > 0 && lines < 150 && rows > 0 && rows < 60 && painted > 0 && painted < 150;
}

/** The place of the finding that has the focus, among all. */
function place(app: App): Promise<number> {
  return app.page.evaluate(() => Number(document.activeElement?.closest('li')?.ariaPosInSet));
}

describe.each([
  { with: 'highlights', before: undefined, steps: COUNT },
  // The list is the same one: a part of the way shows that the marks follow.
  { with: 'marks', before: () => Reflect.deleteProperty(window, 'Highlight'), steps: 300 },
])('500 KB with 5,000 findings, with $with', ({ before, steps }) => {
  test('put no more into the page than is near the window, wherever a reader is', async () => {
    expect(TEXT.length).toBeGreaterThan(500_000);
    const app = await analysed(before);
    expect(await app.findings.getByRole('listitem').first().getAttribute('aria-setsize')).toBe(String(COUNT));
    await expect.poll(() => counts(app)).toSatisfy(isBounded);

    for (const share of [0.5, 1, 0.25]) {
      await app.page.evaluate((to) => window.scrollTo(0, document.documentElement.scrollHeight * to), share);
      await expect.poll(() => app.page.evaluate(isFilled)).toBe(true);
      expect(await counts(app), `scrolled to ${share}`).toSatisfy(isBounded);
    }

    await app.findings.evaluate((list) => list.scrollTo(0, list.scrollHeight));
    await app.findings.locator(`[aria-posinset="${COUNT}"]`).waitFor();
    expect(await counts(app)).toSatisfy(isBounded);
    await app.close();
  });

  test('are reached by keyboard, one after the other, and the last one at once', async () => {
    const app = await analysed(before);
    const { keyboard } = app.page;
    await app.findings.getByRole('button').first().focus();

    const walked = await app.page.evaluate(async (count) => {
      const places: number[] = [];
      for (let press = 0; press < count; press++) {
        document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
        await Promise.resolve();
        places.push(Number(document.activeElement!.closest('li')?.ariaPosInSet));
      }
      return places;
    }, steps);
    expect(walked).toEqual(Array.from({ length: steps }, (_, index) => index + 1));
    expect(await counts(app)).toSatisfy(isBounded);

    await keyboard.press('Enter');
    await app.findings.getByRole('button', { name: 'Use the', exact: true }).waitFor();
    await expect.poll(() => isChosenInSight(app)).toBe(true);
    await keyboard.press('k');
    expect(await place(app)).toBe(steps - 1);
    await keyboard.press('Home');
    expect(await place(app)).toBe(1);
    await expect.poll(() => isChosenInSight(app)).toBe(true);
    await keyboard.press('End');
    expect(await place(app)).toBe(COUNT);
    await expect.poll(() => isChosenInSight(app)).toBe(true);
    await app.close();
  }, 180_000);
});

test('on a phone, the list is as short, comes before the text, and stays where it is when a finding is opened', async () => {
  const app = await analysed(undefined, { viewport: { width: 390, height: 800 } });
  await expect.poll(() => counts(app)).toSatisfy(isBounded);
  const list = (await app.findings.boundingBox())!;
  expect(list.y + list.height).toBeLessThan((await app.reading.boundingBox())!.y);

  await app.findings.getByRole('button').nth(2).click();

  await app.findings.getByRole('button', { name: 'Use the', exact: true }).waitFor();
  const { y } = (await app.findings.getByRole('button', { name: 'Use the', exact: true }).boundingBox())!;
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(800);
  await app.close();
});

/** Whether there is text where the window is. Runs in the page. */
function isFilled(): boolean {
  const { left, width } = document.querySelector('article')!.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, window.innerHeight / 2)?.closest('article p') != null;
}

/** Whether the words of the finding that is chosen can be seen in the text. */
function isChosenInSight(app: App): Promise<boolean> {
  return app.page.evaluate(() => {
    const mark = document.querySelector('article mark[data-current]');
    const [painted] = 'highlights' in CSS ? [...(CSS.highlights.get('finding-current') ?? [])] : [];
    const range = document.createRange();
    if (painted !== undefined) {
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
    }
    const { top, bottom } = (mark ?? range).getBoundingClientRect();
    return bottom > top && top >= 0 && bottom <= window.innerHeight;
  });
}
