import { shortId, SOME_JOB } from '../jobs/jobId';
import { LIST } from '../jobs/listAddress';
import { type AppLanguage, preferredLanguage } from './appLanguage';
import { type Screen, screenAt } from './screens';

/*
 * Runs before the app: shows the screen as it is without any data, in the reader's language, and once that is painted
 * asks for the data and loads the app. It is a script of its own because it must neither wait for the app nor share
 * the line with it.
 */

export interface Prelude {
  /** How each screen looks before the server has answered. */
  screens: Record<AppLanguage, Record<Screen, string>>;
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
const screen = screenAt(pathname);
const root = document.getElementById('root')!;

document.documentElement.lang = language;
root.inert = true;
// Made by the build of the app's own source: no text of anybody is in it.
root.append(document.createRange().createContextualFragment(__PRELUDE__.screens[language][screen]));

const heading = root.querySelector('h1');
if (screen === 'job' && heading !== null) {
  heading.textContent = heading.textContent.replace(shortId({ id: SOME_JOB }), shortId({ id: pathname }));
}

if (document.visibilityState === 'visible') {
  new PerformanceObserver(loadApp).observe({ type: 'paint', buffered: true });
  // Who looks away at once is told of no paint.
  setTimeout(loadApp, LATEST_MS);
} else {
  loadApp();
}

function loadApp(): void {
  if (isLoading) {
    return;
  }
  isLoading = true;
  if (screen === 'jobs' && search === '') {
    load('preload', LIST);
  } else if (screen === 'job') {
    load('preload', `/v1${pathname}`);
  }
  for (const script of [...__PRELUDE__.imports, __PRELUDE__.words[language]]) {
    load('modulepreload', script);
  }
  const app = document.createElement('script');
  app.type = 'module';
  app.crossOrigin = '';
  app.src = __PRELUDE__.app;
  document.head.append(app);
}

function load(rel: string, href: string): void {
  const link = document.createElement('link');
  link.rel = rel;
  link.href = href;
  link.crossOrigin = '';
  if (rel === 'preload') {
    link.as = 'fetch';
  }
  document.head.append(link);
}
