import type { Job, JobStatus, Priority } from '../contract/types';

export const STATUSES = ['queued', 'running', 'completed', 'partial', 'failed', 'cancelled', 'expired'] as const satisfies readonly JobStatus[];
export const PRIORITIES = ['critical', 'high', 'medium', 'low'] as const satisfies readonly Priority[];

/** Which jobs a list shows. It is part of the address, so that it survives a reload and can be shared. */
export interface JobFilter {
  status: JobStatus | undefined;
  priority: Priority | undefined;
  /** Words that the job has, looked for among the jobs that are loaded. */
  words: string;
}

export function readFilter(query: URLSearchParams): JobFilter {
  return {
    status: STATUSES.find((status) => status === query.get('status')),
    priority: PRIORITIES.find((priority) => priority === query.get('priority')),
    words: query.get('q') ?? '',
  };
}

export function writeFilter(filter: JobFilter): URLSearchParams {
  const query = new URLSearchParams();
  if (filter.status !== undefined) {
    query.set('status', filter.status);
  }
  if (filter.priority !== undefined) {
    query.set('priority', filter.priority);
  }
  if (filter.words !== '') {
    query.set('q', filter.words);
  }
  return query;
}

export function isEverything(filter: JobFilter): boolean {
  return filter.status === undefined && filter.priority === undefined && filter.words.trim() === '';
}

/** Whether a job has all the words, each anywhere in what the list knows of it. */
export function hasWords(job: Job, label: string | undefined, words: string): boolean {
  const known = [
    label,
    job.id,
    job.customId,
    job.batchId,
    job.language,
    ...job.tasks.map((task) => task.kind),
    ...Object.entries(job.metadata).flat(),
  ]
    .join('\n')
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => known.includes(word));
}
