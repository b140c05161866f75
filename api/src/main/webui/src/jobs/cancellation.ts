import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isFinished, isOver, type Job, type TaskStatus } from '../contract/types';
import { ApiProblem } from '../http/ApiProblem';
import { cancelJob } from '../http/api';
import { jobQuery } from '../http/queries';
import type { LiveJob } from '../live/jobFold';

export interface Cancellation {
  cancel(): void;
  /** Asked for, and neither refused nor over. */
  isUnderWay: boolean;
  problem: ApiProblem | undefined;
  /** The job as it is shown: cancelled from the moment on in which somebody asks, and as before when that is refused. */
  shown: LiveJob;
}

export function useCancellation(live: LiveJob): Cancellation {
  const queries = useQueryClient();
  const { job } = live;
  const cancellation = useMutation({
    mutationFn: cancelJob,
    onSuccess: (answer) => {
      if (isFinished(answer.status)) {
        queries.setQueryData(jobQuery(answer.id).queryKey, answer);
      }
      void queries.invalidateQueries({ queryKey: ['jobs'] });
    },
  });
  const isUnderWay = (cancellation.isPending || cancellation.isSuccess) && !isFinished(job.status);
  return {
    cancel: () => cancellation.mutate(job.id),
    isUnderWay,
    problem: cancellation.error instanceof ApiProblem ? cancellation.error : undefined,
    shown: isUnderWay ? { job: asCancelled(job), partials: {}, retryAt: {} } : live,
  };
}

/** The job as it will be when nothing more comes of its open tasks. */
export function asCancelled(job: Job): Job {
  const has = (status: TaskStatus) => job.tasks.some((task) => task.status === status);
  return {
    ...job,
    status: has('completed') ? 'partial' : has('failed') ? 'failed' : 'cancelled',
    tasks: job.tasks.map((task) => (isOver(task.status) ? task : { ...task, status: 'cancelled' })),
  };
}
