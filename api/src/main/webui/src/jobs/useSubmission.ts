import { useQueryClient } from '@tanstack/react-query';
import { keepSubmission } from '../app/submissions';
import type { Job, SubmitJob } from '../contract/types';
import { submitJob } from '../http/api';
import { jobQuery } from '../http/queries';
import { uniqueKey } from '../http/uniqueKey';

/** Submits a page, and keeps what was submitted, so that it can be run again. */
export function useSubmission(): (request: SubmitJob) => Promise<Job> {
  const queries = useQueryClient();
  return async (request) => {
    const job = await submitJob(request, uniqueKey());
    await keepSubmission(job.id, request);
    queries.setQueryData(jobQuery(job.id).queryKey, job);
    void queries.invalidateQueries({ queryKey: ['jobs'] });
    void queries.invalidateQueries({ queryKey: ['labels'] });
    return job;
  };
}
