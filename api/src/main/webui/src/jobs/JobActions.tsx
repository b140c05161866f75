import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { isFinished, type Job } from '../contract/types';
import { ExportActions } from '../export/ExportActions';
import { ApiProblem } from '../http/ApiProblem';
import { ProblemNote } from '../problem/ProblemNote';
import type { Cancellation } from './cancellation';
import styles from './job.module.css';
import { useKeptSubmission } from './useKeptSubmission';
import { useSubmission } from './useSubmission';

/** What can be done with a job. What cannot be done is said, not shown as a button that is dead. */
export function JobActions({ job, cancellation }: { job: Job; cancellation: Cancellation }) {
  const [, go] = useLocation();
  const submit = useSubmission();
  const rerun = useMutation({
    mutationFn: submit,
    onSuccess: (next) => go(`/jobs/${next.id}?${new URLSearchParams({ before: job.id })}`),
  });
  const isOpen = !isFinished(job.status) || cancellation.isUnderWay;
  const request = useKeptSubmission(job.id);
  return (
    <div className={styles.actions}>
      <div className={styles.buttons}>
        {isOpen && (
          <button
            type="button"
            className="button small"
            disabled={cancellation.isUnderWay}
            onClick={cancellation.cancel}
          >
            {cancellation.isUnderWay ? <Trans>Cancelling …</Trans> : <Trans>Cancel</Trans>}
          </button>
        )}
        {!isOpen && request != null && (
          <button
            type="button"
            className="button primary small"
            disabled={rerun.isPending}
            onClick={() => rerun.mutate(request)}
          >
            <Trans>Run again</Trans>
          </button>
        )}
        <Link className="button small" href={`/compare?${new URLSearchParams({ b: job.id })}`}>
          <Trans>Compare</Trans>
        </Link>
        {!isOpen && <ExportActions job={job} />}
      </div>
      {rerun.error instanceof ApiProblem && <ProblemNote problem={rerun.error} isOfText />}
      {cancellation.problem !== undefined && <ProblemNote problem={cancellation.problem} />}
    </div>
  );
}
