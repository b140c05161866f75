// Lighthouse's judgement of each screen, on its throttled phone: npm ci && node lighthouse.mjs http://127.0.0.1:8080
// Exits 1 when a figure misses its aim.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const AIMS = { performance: 95, accessibility: 100, 'best-practices': 95, seo: 95 };
const LIMITS = { 'largest-contentful-paint': 1500, 'cumulative-layout-shift': 0.05, 'total-blocking-time': 200 };
const RUNS = 3;

const base = process.argv[2] ?? 'http://127.0.0.1:8080';
const jobs = await newest('completed', 2);
const screens = [
  ['/', '/'],
  ['/jobs', '/jobs'],
  ...jobs.slice(0, 1).map((id) => ['/jobs/job', `/jobs/${id}`]),
  ...(await newest('partial', 1)).map((id) => ['/jobs/job (partial)', `/jobs/${id}`]),
  ['/compare', '/compare'],
  ...comparisons(jobs),
];

const chrome = await launch({
  ...(process.env.PROOFSTREAM_CHROMIUM ? { chromePath: process.env.PROOFSTREAM_CHROMIUM } : {}),
  chromeFlags: ['--headless=new', '--no-sandbox'],
});
let missed = false;
try {
  console.log(['screen', ...Object.keys(AIMS), 'LCP ms', 'CLS', 'TBT ms'].join('\t'));
  for (const [name, path] of screens) {
    const figures = await measure(base + path);
    console.log([name, ...figures.map((figure) => figure.value)].join('\t'));
    missed ||= figures.some((figure) => figure.missed);
  }
} finally {
  chrome.kill();
}
process.exit(missed ? 1 : 0);

/** The median run, by performance. */
async function measure(url) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const { lhr } = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error' });
    runs.push(lhr);
  }
  runs.sort((a, b) => a.categories.performance.score - b.categories.performance.score);
  const { categories, audits } = runs[RUNS >> 1];
  for (const category of Object.keys(AIMS)) {
    for (const { id, weight } of categories[category].auditRefs) {
      if (weight > 0 && audits[id].score !== null && audits[id].score < 0.9) {
        console.error(`${url} ${category}: ${audits[id].title} (${audits[id].displayValue ?? audits[id].score})`);
      }
    }
  }
  return [
    ...Object.entries(AIMS).map(([name, aim]) => {
      const value = Math.round(categories[name].score * 100);
      return { value, missed: value < aim };
    }),
    ...Object.entries(LIMITS).map(([name, limit]) => {
      const value = Number(audits[name].numericValue.toFixed(name === 'cumulative-layout-shift' ? 3 : 0));
      return { value, missed: value > limit };
    }),
  ];
}

/** The newest jobs that stand so, or as many as there are. */
async function newest(status, limit) {
  const { data } = await (await fetch(`${base}/v1/jobs?${new URLSearchParams({ status, limit })}`)).json();
  return data.map((job) => job.id);
}

function comparisons([after, before]) {
  return before === undefined ? [] : [['/compare?a=job&b=job', `/compare?${new URLSearchParams({ a: before, b: after })}`]];
}
