import { mkdirSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed } from 'vitest';
import { chromiumOfThisMachine } from './chromium';

/** Where the stack is. */
export const STACK = process.env.PROOFSTREAM_URL ?? '';
const PICTURES = process.env.PROOFSTREAM_PICTURES ?? '../../../target/webui-e2e';

const LOOKS: Record<string, { colorScheme?: 'light' | 'dark'; forcedColors?: 'active' | 'none'; width?: number }> = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
  '320 px': { colorScheme: 'light', forcedColors: 'none', width: 320 },
};

let browser: Browser;

/** One browser for the tests of a file. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumOfThisMachine(), args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());
}

/** The app in a fresh window. What the browser complains of fails the test: blocked by policy, thrown, not found. */
export class App {
  private readonly complaints: string[] = [];

  /** Where the app is; what takes a reader to another document is below, because the app is not there at once. */
  readonly page: Omit<Page, 'goto' | 'reload' | 'goBack' | 'goForward'>;

  private constructor(private readonly tab: Page) {
    this.page = tab;
    tab.on('console', (message) => {
      if (message.type() === 'error' || /content security policy/i.test(message.text())) {
        this.complaints.push(message.text());
      }
    });
    tab.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  /** `before` runs in the page before any script of its own does. */
  static async open(path = '/', options: BrowserContextOptions = {}, before?: () => void): Promise<App> {
    if (STACK === '') {
      throw new Error('PROOFSTREAM_URL must say where the stack is');
    }
    const context = await browser.newContext({ baseURL: STACK, locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const app = new App(page);
    onTestFailed(async ({ task }) => {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: `${PICTURES}/${task.name.replaceAll(/\W+/g, '-')}.png` });
    });
    if (before !== undefined) {
      await page.addInitScript(before);
    }
    await app.goto(path);
    return app;
  }

  async goto(path: string): Promise<void> {
    await this.tab.goto(path);
    await this.isThere();
  }

  async reload(): Promise<void> {
    await this.tab.reload();
    await this.isThere();
  }

  /** Until the app is there, its screen is only a picture, which takes nothing and knows no data. */
  private async isThere(): Promise<void> {
    await this.page.locator('#root:not([inert]) h1').waitFor();
  }

  async close(): Promise<void> {
    await this.page.context().close();
    expect(this.complaints).toEqual([]);
  }

  /** For a test in which the network or the server fails: the browser says so, which is no fault of the app. */
  async closeAfterTrouble(): Promise<void> {
    await this.page.context().close();
    expect(this.complaints.filter((each) => !each.startsWith('Failed to load resource'))).toEqual([]);
  }

  get text() {
    return this.page.getByLabel('Text of the page');
  }

  async analyse(text: string): Promise<void> {
    await this.text.fill(text);
    await this.page.getByRole('button', { name: 'Analyse', exact: true }).click();
  }

  /**
   * Adds a task that waits for so long to what the app submits, a minute if not said otherwise: longer than the
   * others take on any machine. Whoever has seen enough of it cancels.
   */
  async slowDown(ms = 60_000): Promise<void> {
    await this.page.route('**/v1/jobs', async (route) => {
      if (route.request().method() !== 'POST') {
        return route.fallback();
      }
      const body = route.request().postDataJSON() as { tasks: unknown[] };
      return route.continue({
        postData: JSON.stringify({ ...body, tasks: [...body.tasks, { kind: 'sleep', params: { ms } }] }),
      });
    });
  }

  /** Lets requests to an address wait until the function is called that is given back. */
  async holdBack(address: string): Promise<() => void> {
    let go: () => void = () => undefined;
    const gone = new Promise<void>((resolve) => (go = resolve));
    await this.page.route(address, async (route) => {
      await gone;
      return route.continue();
    });
    return () => go();
  }

  /** The app's text with its findings in place. */
  get reading() {
    return this.page.getByRole('group', { name: 'Text with findings' });
  }

  /** The list of findings. */
  get findings() {
    return this.page.getByRole('group', { name: 'Findings', exact: true });
  }

  async finished(): Promise<void> {
    await this.page.getByRole('heading', { name: /^Score \d+ of 100/ }).waitFor();
  }

  /** Every rule of WCAG 2.2 AA that a machine can check, and axe's own. */
  async violations(): Promise<string[]> {
    await this.page.evaluate(axe.source);
    const found = await this.page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
    });
    return found;
  }

  /** Checks the state in which the screen is, in each way in which it can look. */
  async check(state: string): Promise<void> {
    const usual = this.page.viewportSize()!;
    for (const [look, { width, ...media }] of Object.entries(LOOKS)) {
      await this.page.emulateMedia(media);
      await this.page.setViewportSize({ ...usual, width: width ?? usual.width });
      const name = `${state} ${look}`;
      await this.picture(name.replaceAll(' ', '-'));
      expect(await this.violations(), name).toEqual([]);
      expect(await this.reflows(), name).toBe(true);
      expect(await this.smallTargets(), name).toEqual([]);
      expect(await this.liveRegions(), name).toBe(1);
    }
    await this.page.emulateMedia({ colorScheme: null, forcedColors: null });
    await this.page.setViewportSize(usual);
  }

  /** Whether everything fits the width of the window. */
  async reflows(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  }

  /** What speaks by itself: the status line, and nothing else. */
  liveRegions(): Promise<number> {
    return this.page.locator('[aria-live], [role=status], [role=alert], [role=log], [role=timer], output').count();
  }

  /** What a finger is to hit, and is less than 24 px wide or high (WCAG 2.5.8). */
  async smallTargets(): Promise<string[]> {
    return this.page.evaluate(tooSmall);
  }

  async picture(name: string): Promise<void> {
    if (process.env.PROOFSTREAM_PICTURES !== undefined) {
      mkdirSync(PICTURES, { recursive: true });
      await this.page.screenshot({ path: `${PICTURES}/${name}.png` });
    }
  }
}

/** Runs in the page. A label is part of what it labels; a link among the words of a sentence may be as high as these. */
function tooSmall(): string[] {
  const LEAST = 24;
  const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
  const isAmongWords = (element: HTMLElement) =>
    element.tagName === 'A' &&
    getComputedStyle(element).display === 'inline' &&
    [...element.parentElement!.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
  return controls
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isAmongWords(element))
    .map((element) => ({ element, rect: (element.closest('label') ?? element).getBoundingClientRect() }))
    // What is for screen readers only is 1 px.
    .filter(({ rect }) => Math.max(rect.width, rect.height) > 1 && Math.min(rect.width, rect.height) < LEAST - 0.01)
    .map(({ element, rect }) => `${element.outerHTML.slice(0, 120)} is ${rect.width} by ${rect.height}`);
}

/** A page with mistakes that every engine finds something in. */
export const PAGE = [
  '# Bread from our own oven',
  '',
  'We was very happy with the the bread. It were baked by the baker in the early morning, and the customers was queueing.',
  '',
  'Their is nothing better then fresh bread. You can of course, if you really want to, freeze some of it for later.',
].join('\n');
