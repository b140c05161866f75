import { answerTo, type Build, forgetOthers, keepJob, keepShell, type Surroundings } from './answers';
import type { Keep } from './places';

/*
 * The service worker. A new one waits until no page uses the old one: a page that is open keeps the files that it was
 * made of, and is never reloaded under its reader's hands.
 */

/** What of a worker's surroundings is used here: TypeScript knows either those of a page or those of a worker. */
interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Extendable {
  request: Request;
  respondWith(response: Promise<Response>): void;
}

interface Worker {
  location: Location;
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: Extendable & { data: Keep }) => void): void;
}

/** Put here by the build. */
declare const __BUILD__: Build;

const worker = self as unknown as Worker;

const around: Surroundings = { origin: worker.location.origin, fetch: (request) => fetch(request), caches };

worker.addEventListener('install', (event) => event.waitUntil(keepShell(__BUILD__, around)));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOthers(__BUILD__, around)));
worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request, __BUILD__, around);
  if (answer !== undefined) {
    event.respondWith(answer);
  }
});
// A server that does not answer now is asked again when the job is next seen.
worker.addEventListener('message', (event) => event.waitUntil(keepJob(event.data.keep, around).catch(() => undefined)));
