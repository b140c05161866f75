import type { Job } from '../contract/types';

/** Stand for the ids of jobs that are not known yet: their ends are the names in whose places the real ends come. */
export const THIS_JOB = 'job_00000000000000000000{this}';
export const THAT_JOB = 'job_00000000000000000000{that}';

/** The end of a job's id, which tells it from others. */
export function shortId(job: Pick<Job, 'id'>): string {
  return `…${job.id.slice(-6)}`;
}
