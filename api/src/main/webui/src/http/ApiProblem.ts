import type { Problem } from '../contract/types';

/** What a request may come to besides its answer: a problem that the server names, or no server at all. */
export type ProblemCode = Problem['code'] | 'unreachable' | 'unreadable';

/** A request that was not answered as asked. */
export class ApiProblem extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  /** When to come back, in seconds, where the server says so. */
  readonly retryAfter: number | undefined;
  readonly traceId: string | undefined;
  readonly errors: { pointer: string; detail: string }[];

  constructor(code: ProblemCode, status: number, detail: string, more: Partial<Pick<ApiProblem, 'retryAfter' | 'traceId' | 'errors'>> = {}) {
    super(detail);
    this.name = 'ApiProblem';
    this.code = code;
    this.status = status;
    this.retryAfter = more.retryAfter;
    this.traceId = more.traceId;
    this.errors = more.errors ?? [];
  }

  /** Whether the same request may succeed later. */
  get isPassing(): boolean {
    return this.code === 'unreachable' || this.status === 429 || this.status >= 500;
  }

  static unreachable(): ApiProblem {
    return new ApiProblem('unreachable', 0, 'The server does not answer.');
  }

  /** The problem that a response tells of, also one that a proxy in between wrote in its own way. */
  static async of(response: Response): Promise<ApiProblem> {
    const seconds = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
    const retryAfter = Number.isNaN(seconds) ? undefined : seconds;
    if (response.headers.get('Content-Type')?.includes('json')) {
      try {
        const body = (await response.json()) as Partial<Problem>;
        if (isKnown(body.code)) {
          return new ApiProblem(body.code, response.status, body.detail ?? '', {
            retryAfter,
            traceId: body.traceId,
            errors: body.errors ?? [],
          });
        }
      } catch {
        return new ApiProblem('unreadable', response.status, '', { retryAfter });
      }
    }
    return new ApiProblem(byStatus(response.status), response.status, '', { retryAfter });
  }
}

/** The codes that the app has words for; another one, of a newer server or of a proxy, is told by its status. */
const KNOWN: Record<Problem['code'], true> = {
  'budget-exceeded': true,
  forbidden: true,
  'headers-too-large': true,
  'idempotency-key-in-use': true,
  'idempotency-key-reused': true,
  internal: true,
  'invalid-request': true,
  'malformed-json': true,
  'method-not-allowed': true,
  'not-acceptable': true,
  'not-found': true,
  overloaded: true,
  'rate-limited': true,
  'too-large': true,
  unauthenticated: true,
  'unsupported-media-type': true,
  'uri-too-long': true,
};

function isKnown(code: Problem['code'] | undefined): code is Problem['code'] {
  return code !== undefined && Object.hasOwn(KNOWN, code);
}

function byStatus(status: number): ProblemCode {
  switch (status) {
    case 401:
      return 'unauthenticated';
    case 403:
      return 'forbidden';
    case 404:
      return 'not-found';
    case 413:
      return 'too-large';
    case 429:
      return 'rate-limited';
    case 502:
    case 503:
    case 504:
      return 'overloaded';
    default:
      return status >= 500 ? 'internal' : 'unreadable';
  }
}
