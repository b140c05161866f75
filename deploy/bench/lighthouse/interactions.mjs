// How long the app takes to answer a reader, on a phone with a processor four times slower: for each thing that a
// reader does, the longest time from a key or a click to the next paint, and the longest task; the medians of five
// walks, with their range. A usual page, and one of 500 KB with 5,000 findings, which stands in for the server's answer.
// npm ci && node interactions.mjs http://127.0.0.1:8080. Exits 1 when an interaction misses its bar.
import { readFileSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import puppeteer from 'puppeteer-core';

const BAR_MS = 200;
const WALKS = 5;
const SLOWER = 4;
const PHONE = { width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const COUNT = 5_000;
const LINE = 'In the winter we bake bread in the the oven behind the house, and everybody who comes gets some of it';
const CONTRACT = new URL('../../../common/src/main/resources/contract/job.completed.json', import.meta.url);
const COMPLAINT = new URL('../../../examples/complaint.txt', import.meta.url);

const base = process.argv[2] ?? 'http://127.0.0.1:8080';
const texts = {
  usual: { text: readFileSync(COMPLAINT, 'utf8'), job: undefined },
  long: { text: Array.from({ length: COUNT }, () => LINE).join('\n'), job: longJob() },
};

const chrome = await launch({
  ...(process.env.PROOFSTREAM_CHROMIUM ? { chromePath: process.env.PROOFSTREAM_CHROMIUM } : {}),
  chromeFlags: ['--headless=new', '--no-sandbox'],
});
/** What was measured of each thing that a reader does, by page and deed. */
const measured = new Map();
try {
  const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${chrome.port}`, defaultViewport: PHONE });
  console.log(['page', 'a reader', 'INP ms', 'longest task ms'].join('\t'));
  for (let nth = 0; nth < WALKS; nth++) {
    for (const [name, { text, job }] of Object.entries(texts)) {
      await walk(browser, name, text, job);
    }
  }
  for (const [what, walks] of measured) {
    console.log([what, summary(walks, 'interaction'), summary(walks, 'task')].join('\t'));
  }
  await browser.disconnect();
} finally {
  chrome.kill();
}
process.exit([...measured.values()].some((walks) => median(walks, 'interaction') >= BAR_MS) ? 1 : 0);

function sorted(walks, figure) {
  return walks.map((walk) => walk[figure]).sort((a, b) => a - b);
}

function median(walks, figure) {
  return sorted(walks, figure)[WALKS >> 1];
}

function summary(walks, figure) {
  const values = sorted(walks, figure);
  return `${median(walks, figure)} (${values[0]}–${values.at(-1)})`;
}

/** Does what a reader does with a page, from writing it to choosing among its findings. */
async function walk(browser, name, text, job) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.evaluateOnNewDocument(observe);
  if (job !== undefined) {
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.method() === 'POST' ? request.respond({ contentType: 'application/json', body: job }) : request.continue(),
    );
  }
  await page.goto(base);
  await page.waitForSelector('#root:not([inert]) textarea');
  await page.emulateCPUThrottling(SLOWER);
  const does = async (what, act, until) => {
    await page.evaluate(() => window.measured.reset());
    await act();
    await until?.();
    // What an interaction has set going belongs to it.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done), { timeout: 1_000 })));
    const key = `${name}\t${what}`;
    measured.set(key, [...(measured.get(key) ?? []), await page.evaluate(() => window.measured.read())]);
  };
  const press = (key, times) => async () => {
    for (let nth = 0; nth < times; nth++) {
      await page.keyboard.press(key);
    }
  };

  await does('types', () => page.type('textarea', 'A letter to the baker. '));
  await page.$eval('input[type=file]', pick, text);
  await page.waitForFunction((length) => document.querySelector('textarea').value.length >= length, {}, text.length);
  await does('submits', () => page.click('form button[type=submit]'), () => page.waitForSelector('[data-findings] li button'));
  await page.focus('[data-findings] li button');
  await does('goes on (j)', press('j', 20));
  await does('goes back (k)', press('k', 10));
  await does('goes to the end', press('End', 1));
  await does('opens a finding', press('Enter', 1), () => page.waitForSelector('[data-findings] [aria-expanded=true]'));
  await does('filters', () => page.click('[aria-pressed]:nth-of-type(2)'));
  await does('filters back', () => page.click('[aria-pressed]:nth-of-type(2)'));
  await context.close();
}

/** Drops a file on the page. Runs there. */
function pick(input, text) {
  const files = new DataTransfer();
  files.items.add(new File([text], 'page.txt', { type: 'text/plain' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Keeps the longest interaction and the longest task. Runs in the page, before its scripts. */
function observe() {
  let interaction = 0;
  let task = 0;
  const longest = (entries) => Math.round(Math.max(0, ...entries.map((entry) => entry.duration)));
  const interactions = new PerformanceObserver((list) => takeInteractions(list.getEntries()));
  const tasks = new PerformanceObserver((list) => takeTasks(list.getEntries()));
  const takeInteractions = (entries) => (interaction = Math.max(interaction, longest(entries.filter((each) => each.interactionId > 0))));
  const takeTasks = (entries) => (task = Math.max(task, longest(entries)));
  interactions.observe({ type: 'event', durationThreshold: 16 });
  tasks.observe({ type: 'longtask' });
  window.measured = {
    reset() {
      this.read();
      [interaction, task] = [0, 0];
    },
    read() {
      takeInteractions(interactions.takeRecords());
      takeTasks(tasks.takeRecords());
      return { interaction, task };
    },
  };
}

function longJob() {
  const known = JSON.parse(readFileSync(CONTRACT, 'utf8'));
  const grammar = known.tasks.find((task) => task.kind === 'grammar');
  const at = LINE.indexOf('the the');
  const findings = Array.from({ length: COUNT }, (_, line) => {
    const start = line * (LINE.length + 1) + at;
    const where = { start, end: start + 'the the'.length, quote: 'the the', suggestions: ['the'] };
    return { rule: 'grammar.repetition', severity: 'warning', message: 'This word is there twice.', ...where };
  });
  return JSON.stringify({ ...known, tasks: [{ ...grammar, result: { ...grammar.result, findings } }] });
}
