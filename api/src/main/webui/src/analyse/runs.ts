import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Job } from '../contract/types';
import { submitJob } from '../http/api';
import { ApiProblem } from '../http/ApiProblem';
import { jobQuery } from '../http/queries';
import { uniqueKey } from '../http/uniqueKey';
import type { Draft } from './draft';
import { requestOf, revisionOf } from './draft';

/** One submission of a draft. Until the server has taken it there is no job. */
export interface Run {
  draft: Draft;
  /** The same for every repeat, so that a repeat never makes a second job. */
  key: string;
  /** Whether it is of a text that was changed in place, on screen with the findings of the one before. */
  isRevision: boolean;
  job: Job | undefined;
}

export interface Runs {
  current: Run | undefined;
  problem: ApiProblem | undefined;
  start(draft: Draft): void;
  /** Somebody waits in front of what has changed: before all others. */
  revise(draft: Draft): void;
  repeat(): void;
}

function newRun(draft: Draft, isRevision: boolean): Run {
  return { draft, key: uniqueKey(), isRevision, job: undefined };
}

/** Submits, and shows what was submitted before the server has answered. */
export function useRuns(kept: (job: Job, draft: Draft) => void): Runs {
  const queries = useQueryClient();
  const [current, setCurrent] = useState<Run>();
  const submission = useMutation({
    mutationFn: async (run: Run) => {
      // First the answer to the click, then the work: half a megabyte takes a while to write.
      await new Promise((resolve) => setTimeout(resolve));
      return submitJob(run.isRevision ? revisionOf(run.draft) : requestOf(run.draft), run.key);
    },
    onSuccess: (job, run) => {
      queries.setQueryData(jobQuery(job.id).queryKey, job);
      void queries.invalidateQueries({ queryKey: ['jobs'] });
      kept(job, run.draft);
      setCurrent((now) => (now?.key === run.key ? { ...run, job } : now));
    },
  });
  const submit = (run: Run) => {
    setCurrent(run);
    submission.mutate(run);
  };
  const failure = submission.error;
  return {
    current,
    problem: failure instanceof ApiProblem ? failure : undefined,
    start: (draft) => submit(newRun(draft, false)),
    revise: (draft) => submit(newRun(draft, true)),
    repeat: () => {
      if (submission.variables !== undefined) {
        submit({ ...submission.variables, job: undefined });
      }
    },
  };
}
