/** The texts of jobs, which the API does not give back: kept in this browser, the newest of them. */
const DATABASE = 'proofstream';
const STORE = 'texts';
const MOST = 50;

interface Kept {
  id: string;
  text: string;
}

/** A browser that refuses to store it shows the job without its text later. */
export async function keepText(id: string, text: string): Promise<boolean> {
  try {
    const database = await open();
    const store = database.transaction(STORE, 'readwrite').objectStore(STORE);
    await done(store.put({ id, text } satisfies Kept));
    // Job ids sort by time.
    const ids = await done(store.getAllKeys());
    for (const old of ids.slice(0, Math.max(0, ids.length - MOST))) {
      store.delete(old);
    }
    database.close();
    return true;
  } catch {
    return false;
  }
}

export async function readText(id: string): Promise<string | undefined> {
  try {
    const database = await open();
    const kept = (await done(database.transaction(STORE).objectStore(STORE).get(id))) as Kept | undefined;
    database.close();
    return kept?.text;
  } catch {
    return undefined;
  }
}

function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'id' });
  return done(opening);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database refused'));
  });
}
