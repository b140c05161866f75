import { vi } from 'vitest';
import type { JobEvent } from '../contract/types';

type Answer = (request: Request) => Response | Promise<Response>;

/** Stands in for the server: answers by method and path, in the order in which answers were given. */
export class FakeApi {
  readonly requests: Request[] = [];
  private readonly answers = new Map<string, Answer[]>();

  constructor() {
    vi.stubGlobal('fetch', (input: string, init?: RequestInit) => this.answer(input, init));
  }

  /** The last answer to a path is given again and again. */
  on(method: string, path: string, ...answers: Answer[]): this {
    this.answers.set(`${method} ${path}`, answers);
    return this;
  }

  private async answer(input: string, init?: RequestInit): Promise<Response> {
    const request = new Request(new URL(input, 'http://app.test'), init);
    this.requests.push(request);
    const { pathname } = new URL(request.url);
    const answers = this.answers.get(`${request.method} ${pathname}`);
    const answer = answers !== undefined && answers.length > 1 ? answers.shift() : answers?.[0];
    if (answer === undefined) {
      throw new TypeError(`no answer to ${request.method} ${pathname}`);
    }
    return answer(request);
  }
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  return () => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type, ...headers } });
}

/** No server at all. */
export function unreachable(): Answer {
  return () => Promise.reject(new TypeError('Failed to fetch'));
}

/** A stream of these events; `ids` count from `first`. It ends after them, whether the job has or not. */
export function stream(events: readonly JobEvent[], first = 1): Answer {
  const frames = events.map(
    ({ event, data }, index) => `id: ${first + index}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`,
  );
  return () =>
    new Response(new Blob([`retry: 1\n\n${frames.join('')}`]).stream(), {
      headers: { 'Content-Type': 'text/event-stream' },
    });
}
