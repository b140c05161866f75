import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { JobEvent } from '../contract/types';
import { ApiProblem } from '../http/ApiProblem';
import { request } from '../http/request';
import { backOff } from './backOff';

/** How a stream stands, as a reader is told. */
export type StreamState =
  | { at: 'connecting' }
  | { at: 'open' }
  /** Dropped; the next attempt is at `retryAt` (milliseconds since the epoch). */
  | { at: 'waiting'; attempt: number; retryAt: number }
  | { at: 'ended' }
  /** Given up: coming back would not help. */
  | { at: 'refused'; problem: ApiProblem };

export interface StreamListener {
  event(event: JobEvent): void;
  state(state: StreamState): void;
}

const FIRST_WAIT_MS = 1_000;
/** The server comments every 15 s: a connection that is silent for longer is dead, whatever the socket says. */
const SILENCE_MS = 40_000;

/**
 * Follows a job to its end, through as many connections as that takes: each resumes after the last event that came.
 * Returns what stops it.
 */
export function followJob(url: string, listener: StreamListener): () => void {
  const stop = new AbortController();
  const wake = new WakeUp(stop.signal);
  void follow(url, listener, stop.signal, wake);
  return () => stop.abort();
}

async function follow(url: string, listener: StreamListener, stopped: AbortSignal, wake: WakeUp): Promise<void> {
  let lastId = '';
  let attempt = 0;
  let firstWait = FIRST_WAIT_MS;
  while (!stopped.aborted) {
    listener.state({ at: 'connecting' });
    let asked = 0;
    try {
      const ended = await readOnce(url, lastId, stopped, {
        opened: () => {
          attempt = 0;
          listener.state({ at: 'open' });
        },
        retry: (ms) => (firstWait = ms),
        event: (id, event) => {
          lastId = id;
          listener.event(event);
        },
      });
      if (ended) {
        listener.state({ at: 'ended' });
        return;
      }
    } catch (failure) {
      if (stopped.aborted) {
        return;
      }
      if (failure instanceof ApiProblem) {
        if (!failure.isPassing) {
          listener.state({ at: 'refused', problem: failure });
          return;
        }
        asked = (failure.retryAfter ?? 0) * 1_000;
      }
    }
    const wait = Math.max(asked, backOff(attempt, firstWait));
    attempt += 1;
    listener.state({ at: 'waiting', attempt, retryAt: Date.now() + wait });
    await wake.after(wait);
  }
}

interface Received {
  opened(): void;
  retry(ms: number): void;
  event(id: string, event: JobEvent): void;
}

/** Whether the job's history came to its end on this connection. */
async function readOnce(url: string, lastId: string, stopped: AbortSignal, received: Received): Promise<boolean> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), SILENCE_MS);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), SILENCE_MS);
  };
  try {
    const response = await request(url, {
      headers: { Accept: 'text/event-stream', ...(lastId === '' ? {} : { 'Last-Event-ID': lastId }) },
      cache: 'no-store',
      signal: AbortSignal.any([stopped, silence.signal]),
    });
    if (response.status === 204 || response.body === null) {
      return true;
    }
    received.opened();
    const events = response.body
      .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
      .pipeThrough(new EventSourceParserStream({ onRetry: received.retry, onComment: heard }))
      .getReader();
    for (let next = await events.read(); !next.done; next = await events.read()) {
      heard();
      const event = { event: next.value.event, data: JSON.parse(next.value.data) } as JobEvent;
      received.event(next.value.id ?? lastId, event);
      if (event.event === 'job.finished') {
        return true;
      }
    }
    return false;
  } finally {
    clearTimeout(timer);
    silence.abort();
  }
}

/** Waits, but not longer than until the network is back. */
class WakeUp {
  constructor(private readonly stopped: AbortSignal) {}

  after(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        window.removeEventListener('online', done);
        this.stopped.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      window.addEventListener('online', done);
      this.stopped.addEventListener('abort', done);
    });
  }
}
