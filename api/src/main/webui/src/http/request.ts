import { ApiProblem } from './ApiProblem';
import { takeEarly } from './early';

/** Asks the API; throws an ApiProblem for whatever is not the answer. */
export async function request(path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await ((init.method === undefined && takeEarly(path)) || fetch(path, init));
  } catch (failure) {
    if (init.signal?.aborted) {
      throw failure;
    }
    throw ApiProblem.unreachable();
  }
  if (!response.ok) {
    throw await ApiProblem.of(response);
  }
  return response;
}

/** The same for JSON. `heard` is told of the answer itself. */
export async function requestJson<T>(path: string, init: RequestInit = {}, heard?: (answer: Response) => void): Promise<T> {
  const response = await request(path, { ...init, headers: { Accept: 'application/json', ...init.headers } });
  heard?.(response);
  try {
    return (await response.json()) as T;
  } catch {
    throw new ApiProblem('unreadable', response.status, '');
  }
}
