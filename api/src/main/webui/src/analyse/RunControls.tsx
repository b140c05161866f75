import { Trans } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { isFinished } from '../contract/types';
import { cancelJob } from '../http/api';
import { ApiProblem } from '../http/ApiProblem';
import { jobQuery } from '../http/queries';
import { ProblemNote } from '../problem/ProblemNote';
import styles from './analyse.module.css';
import type { Run } from './runs';

/** Stop it, link to it, go back to writing. */
export function RunControls({ run, isRunning, write }: { run: Run; isRunning: boolean; write(): void }) {
  const queries = useQueryClient();
  const id = run.job?.id;
  const cancellation = useMutation({
    mutationFn: (job: string) => cancelJob(job),
    onSuccess: (job) => {
      if (isFinished(job.status)) {
        queries.setQueryData(jobQuery(job.id).queryKey, job);
      }
    },
  });
  return (
    <>
      <div className={styles.controls}>
        {isRunning && id !== undefined && (
          <button
            type="button"
            className="button small"
            disabled={cancellation.isPending || cancellation.isSuccess}
            onClick={() => cancellation.mutate(id)}
          >
            {cancellation.isIdle || cancellation.isError ? <Trans>Cancel</Trans> : <Trans>Cancelling …</Trans>}
          </button>
        )}
        {id !== undefined && (
          <Link className="button plain small" href={`/jobs/${id}`}>
            <Trans>This job</Trans>
          </Link>
        )}
        <button type="button" className="button small" onClick={write}>
          <Trans>Edit the page</Trans>
        </button>
      </div>
      {cancellation.error instanceof ApiProblem && <ProblemNote problem={cancellation.error} />}
    </>
  );
}
