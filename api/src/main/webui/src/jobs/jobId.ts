import type { Job } from '../contract/types';

/** Stands for the id of a job that is not known yet. */
export const SOME_JOB = 'job_00000000000000000000000000';

/** The end of a job's id, which tells it from others. */
export function shortId(job: Pick<Job, 'id'>): string {
  return `…${job.id.slice(-6)}`;
}
