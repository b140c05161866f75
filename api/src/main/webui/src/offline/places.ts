/** What the page keeps and the service worker gives out: finished jobs, by the address at which they are read. */
export const JOBS_CACHE = 'proofstream-jobs';
/** In front of the caches of the app's own files; each build has one. */
export const SHELL_PREFIX = 'proofstream-shell-';
/** The header of a kept answer that says since when. */
export const KEPT_SINCE = 'Proofstream-Kept-Since';

export function jobAddress(id: string): string {
  return `/v1/jobs/${encodeURIComponent(id)}`;
}

/** What a page asks of the worker: to keep a job that has finished. */
export interface Keep {
  keep: string;
}
