import { answerTo, type Build, forgetOthers, keepShell, type Surroundings } from './answers';

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
  clientId: string;
  respondWith(response: Promise<Response>): void;
}

interface Worker {
  location: Location;
  clients: { get(id: string): Promise<{ postMessage(message: unknown): void } | undefined> };
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

/** Put here by the build. */
declare const __BUILD__: Build;

const worker = self as unknown as Worker;

function around(event?: Fetching): Surroundings {
  return {
    origin: worker.location.origin,
    fetch: (request) => fetch(request),
    caches,
    tell: (message) => {
      if (event !== undefined) {
        event.waitUntil(worker.clients.get(event.clientId).then((page) => page?.postMessage(message)));
      }
    },
  };
}

worker.addEventListener('install', (event) => event.waitUntil(keepShell(__BUILD__, around())));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOthers(__BUILD__, around())));
worker.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request, __BUILD__, around(event));
  if (answer !== undefined) {
    event.respondWith(answer);
  }
});
