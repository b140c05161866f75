import { vi } from 'vitest';

/** Stands in for the browser's cache of answers: by name, then by path. */
export class FakeCaches {
  readonly content = new Map<string, Map<string, Response>>();

  /** The page's own, too. */
  static install(): FakeCaches {
    const fake = new FakeCaches();
    vi.stubGlobal('caches', fake);
    return fake;
  }

  /** What `addAll` finds at an address. */
  constructor(private readonly read: (request: Request) => Promise<Response> = () => Promise.resolve(new Response())) {}

  open(name: string): Promise<Cache> {
    const entries = this.content.get(name) ?? new Map<string, Response>();
    this.content.set(name, entries);
    const cache: Pick<Cache, 'match' | 'put' | 'keys' | 'delete' | 'addAll'> = {
      match: (key) => Promise.resolve(entries.get(pathOf(key))?.clone()),
      put: (key, response) => Promise.resolve(void entries.set(pathOf(key), response)),
      keys: () => Promise.resolve([...entries.keys()].map((path) => new Request(new URL(path, 'http://app.test')))),
      delete: (key) => Promise.resolve(entries.delete(pathOf(key))),
      addAll: async (keys) => {
        const answers = await Promise.all(
          [...(keys as Iterable<Request>)].map(async (key) => [pathOf(key), await this.read(key)] as const),
        );
        if (answers.some(([, answer]) => !answer.ok)) {
          throw new TypeError('not all of them are there');
        }
        answers.forEach(([path, answer]) => entries.set(path, answer));
      },
    };
    return Promise.resolve(cache as Cache);
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.content.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.content.delete(name));
  }
}

function pathOf(key: RequestInfo | URL): string {
  const url = typeof key === 'string' ? new URL(key, 'http://app.test') : key instanceof URL ? key : new URL(key.url);
  return url.pathname;
}
