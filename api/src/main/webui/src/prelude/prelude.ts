import { type AppLanguage, preferredLanguage } from '../app/appLanguage';
import { type Screen, screenAt } from '../app/screens';
import { isFinished, type Job } from '../contract/types';
import { askEarly, showEarly } from '../http/early';
import { LIST } from '../jobs/listAddress';
import { jobAddress } from '../offline/places';
import { drawComparison } from './drawComparison';
import { drawJob, isDrawable } from './drawJob';
import { fill, type Forms, fragment } from './forms';

/*
 * Runs before the app: shows the screen as it is without any data, in the reader's language; then what a reader sees
 * first of the jobs that the address names; and once that is painted loads the app. It is a script of its own because
 * it must neither wait for the app nor share the line with it.
 */

export interface Prelude {
  /** How each screen looks before the server has answered. */
  screens: Record<AppLanguage, Record<Screen, string>>;
  forms: Record<AppLanguage, Forms>;
  /** Where the app is, and what it imports. */
  app: string;
  imports: readonly string[];
  /** Where the words of each language are. */
  words: Record<AppLanguage, string>;
}

/** Put here by the build. */
declare const __PRELUDE__: Prelude;

/** After so long the app is loaded, painted or not. */
const LATEST_MS = 1_000;

let isLoading = false;
const language = preferredLanguage();
const { pathname, search } = window.location;
const screen = screenAt(pathname, search);
const [first = '', second = ''] = jobIds();
const root = document.getElementById('root')!;

document.documentElement.lang = language;
root.inert = true;
root.append(fill(fragment(__PRELUDE__.screens[language][screen]), { this: first.slice(-6), that: second.slice(-6) }));

if (document.visibilityState === 'visible') {
  // Who looks away at once is told of no paint.
  setTimeout(loadApp, LATEST_MS);
  if (first === '') {
    new PerformanceObserver(onceShown).observe({ type: 'paint', buffered: true });
  } else {
    void draw().then((isDrawn) => (isDrawn ? oncePainted(onceShown) : loadApp()));
  }
} else {
  loadApp();
}

/** The jobs that the address names. */
function jobIds(): string[] {
  if (screen === 'job') {
    return [pathname.slice('/jobs/'.length)];
  }
  const chosen = new URLSearchParams(search);
  return screen === 'comparison' ? [chosen.get('a')!, chosen.get('b')!] : [];
}

/** Shows the jobs that the address names, if they are there and the app is not; whether it has. */
async function draw(): Promise<boolean> {
  const ids = [...new Set([first, second])].filter((id) => id !== '');
  const jobs = await Promise.all(ids.map(read));
  const [before, after = before] = jobs;
  if (before === undefined || after === undefined || ![before, after].every(canDraw) || !root.inert) {
    return false;
  }
  const forms = __PRELUDE__.forms[language];
  root
    .querySelector('main')!
    .replaceChildren(screen === 'job' ? drawJob(forms, before, language) : drawComparison(forms, before, after, language));
  showEarly(ids);
  return true;
}

/** What is compared while it still moves is the app's to show. */
function canDraw(job: Job): boolean {
  return isDrawable(job) && (screen === 'job' || isFinished(job.status));
}

/** When what has just been drawn can be seen, as far as the browser tells: it has more words than the empty screen. */
function oncePainted(then: () => void): void {
  const drawnAt = performance.now();
  if (PerformanceObserver.supportedEntryTypes.includes('largest-contentful-paint')) {
    const seen = (entry: PerformanceEntry) => entry.startTime >= drawnAt;
    new PerformanceObserver((list) => list.getEntries().some(seen) && then()).observe({ type: 'largest-contentful-paint' });
  } else {
    then();
  }
}

/** What is painted is on the screen when the next frame but one begins; scripts that come sooner are in its way. */
function onceShown(): void {
  requestAnimationFrame(() => requestAnimationFrame(loadApp));
}

/** A job, if it can be had; if not, the app finds out why. */
async function read(id: string): Promise<Job | undefined> {
  try {
    const answer = await askEarly(jobAddress(id));
    return answer.ok ? ((await answer.json()) as Job) : undefined;
  } catch {
    return undefined;
  }
}

function loadApp(): void {
  if (isLoading) {
    return;
  }
  isLoading = true;
  if (screen === 'jobs' && search === '') {
    void askEarly(LIST).catch(() => undefined);
  }
  for (const script of [...__PRELUDE__.imports, __PRELUDE__.words[language]]) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = script;
    document.head.append(link);
  }
  const app = document.createElement('script');
  app.type = 'module';
  app.crossOrigin = '';
  app.src = __PRELUDE__.app;
  document.head.append(app);
}
