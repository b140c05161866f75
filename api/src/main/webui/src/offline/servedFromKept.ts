import { useSyncExternalStore } from 'react';
import type { ServedFromKept } from './places';

/** Since when each job that the server did not answer is kept, by its id. */
const since = new Map<string, string>();
const listeners = new Set<() => void>();

/** Listens to what the service worker tells. */
export function listenToWorker(worker: ServiceWorkerContainer): void {
  worker.addEventListener('message', ({ data }: MessageEvent<Partial<ServedFromKept>>) => {
    if (data.kept !== undefined) {
      since.set(data.kept, data.since ?? '');
      listeners.forEach((listener) => listener());
    }
  });
  worker.startMessages();
}

/** Since when the job on screen is kept, if it is the kept one: an RFC 3339 time, or empty when nobody knows. */
export function useKeptSince(id: string): string | undefined {
  return useSyncExternalStore(subscribe, () => since.get(id));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
