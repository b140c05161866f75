import { useSyncExternalStore } from 'react';
import { KEPT_SINCE } from './places';

/** Since when each job that the server did not answer is kept, by its id. */
const since = new Map<string, string>();
const listeners = new Set<() => void>();

/** Learns from an answer whether it is the server's or the service worker's. */
export function noteSource(id: string, answer: Response): void {
  const time = answer.headers.get(KEPT_SINCE);
  if (time === null) {
    since.delete(id);
  } else {
    since.set(id, time);
  }
  listeners.forEach((listener) => listener());
}

/** Since when the job on screen is kept, if it is the kept one: an RFC 3339 time. */
export function useKeptSince(id: string): string | undefined {
  const read = () => since.get(id);
  return useSyncExternalStore(subscribe, read, read);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
