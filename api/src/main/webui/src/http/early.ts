/** What was asked of the server before the app was there. */
interface Early {
  /** By path; each answer is for one taker. */
  answers: Map<string, Promise<Response>>;
  /** The jobs that a reader sees already. */
  shown: readonly string[];
}

declare global {
  interface Window {
    early?: Early;
  }
}

function early(): Early {
  return (window.early ??= { answers: new Map(), shown: [] });
}

/** Asks for what the app will read; what comes is also the caller's to read. */
export function askEarly(path: string): Promise<Response> {
  const answer = fetch(path, { headers: { Accept: 'application/json' } });
  const forApp = answer.then((response) => response.clone());
  // Whoever takes it is told; that nobody has yet is no fault.
  forApp.catch(() => undefined);
  early().answers.set(path, forApp);
  return answer;
}

/** The answer to what was asked for early, which then is no longer there. */
export function takeEarly(path: string): Promise<Response> | undefined {
  const answer = window.early?.answers.get(path);
  window.early?.answers.delete(path);
  return answer;
}

export function showEarly(ids: readonly string[]): void {
  early().shown = ids;
}

export function shownEarly(): readonly string[] {
  return window.early?.shown ?? [];
}
