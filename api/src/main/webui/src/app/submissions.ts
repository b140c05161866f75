import type { SubmitJob } from '../contract/types';

/**
 * What this browser submitted, which the API does not give back: the newest of it. A browser that refuses to store
 * anything (private windows, full disks) knows it for as long as the page is open.
 */
const DATABASE = 'proofstream';
const REQUESTS = 'requests';
/** What a page is called, apart from its text: a list of jobs reads all of them. */
const LABELS = 'labels';
const MOST = 50;
const LONGEST_LABEL = 90;

interface Kept<T> {
  id: string;
  value: T;
}

const memory = new Map<string, SubmitJob>();

/** Whether it outlives the page. */
export async function keepSubmission(id: string, request: SubmitJob): Promise<boolean> {
  try {
    const database = await open();
    const change = database.transaction([REQUESTS, LABELS], 'readwrite');
    const requests = change.objectStore(REQUESTS);
    const labels = change.objectStore(LABELS);
    await done(requests.put({ id, value: request } satisfies Kept<SubmitJob>));
    await done(labels.put({ id, value: labelOf(request) } satisfies Kept<string>));
    // Job ids sort by time.
    const ids = await done(requests.getAllKeys());
    for (const old of ids.slice(0, Math.max(0, ids.length - MOST))) {
      requests.delete(old);
      labels.delete(old);
    }
    database.close();
    return true;
  } catch {
    memory.set(id, request);
    return false;
  }
}

export async function readSubmission(id: string): Promise<SubmitJob | undefined> {
  try {
    const database = await open();
    const kept = (await done(database.transaction(REQUESTS).objectStore(REQUESTS).get(id))) as Kept<SubmitJob> | undefined;
    database.close();
    return kept?.value ?? memory.get(id);
  } catch {
    return memory.get(id);
  }
}

/** What the pages of the jobs submitted here are called, by job id. */
export async function readLabels(): Promise<ReadonlyMap<string, string>> {
  const labels = new Map([...memory].map(([id, request]) => [id, labelOf(request)]));
  try {
    const database = await open();
    for (const { id, value } of (await done(database.transaction(LABELS).objectStore(LABELS).getAll())) as Kept<string>[]) {
      labels.set(id, value);
    }
    database.close();
  } catch {
    return labels;
  }
  return labels;
}

/** A page's title, or else the first words that a reader sees. */
export function labelOf({ content }: SubmitJob): string {
  const title = content.title?.trim() ?? '';
  const start = content.text.slice(0, 20_000);
  const words = title === '' ? firstLine(content.format === 'html' ? withoutTags(start) : start) : title;
  const characters = [...words];
  return characters.length <= LONGEST_LABEL ? words : `${characters.slice(0, LONGEST_LABEL - 1).join('')}…`;
}

function firstLine(text: string): string {
  for (const line of text.split('\n')) {
    const words = line.replace(/^[\s#>*=-]+/, '').trim();
    if (words !== '') {
      return words;
    }
  }
  return '';
}

function withoutTags(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll('script, style, template').forEach((element) => element.remove());
  return page.title.trim() === '' ? (page.body.textContent ?? '') : page.title;
}

function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 2);
  opening.onupgradeneeded = () => {
    const database = opening.result;
    [...database.objectStoreNames].forEach((store) => database.deleteObjectStore(store));
    database.createObjectStore(REQUESTS, { keyPath: 'id' });
    database.createObjectStore(LABELS, { keyPath: 'id' });
  };
  return done(opening);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database refused'));
  });
}
