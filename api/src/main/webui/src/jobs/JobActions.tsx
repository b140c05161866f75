import { Trans } from '@lingui/react/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { readSubmission } from '../app/submissions';
import { isFinished, type Job } from '../contract/types';
import { ExportActions } from '../export/ExportActions';
import { ApiProblem } from '../http/ApiProblem';
import { ProblemNote } from '../problem/ProblemNote';
import type { Cancellation } from './cancellation';
import styles from './job.module.css';
import { useSubmission } from './useSubmission';

/** What can be done with a job. What cannot be done is said, not shown as a button that is dead. */
export function JobActions({ job, cancellation }: { job: Job; cancellation: Cancellation }) {
  const [, go] = useLocation();
  const submission = useQuery({
    queryKey: ['submission', job.id],
    queryFn: async () => (await readSubmission(job.id)) ?? null,
    staleTime: Infinity,
  });
  const submit = useSubmission();
  const rerun = useMutation({
    mutationFn: submit,
    onSuccess: (next) => go(`/jobs/${next.id}?${new URLSearchParams({ before: job.id })}`),
  });
  const isOpen = !isFinished(job.status) || cancellation.isUnderWay;
  const request = submission.data;
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
      {!isOpen && request === null && (
        <p className="hint">
          <Trans>
            The text was not submitted from this browser, or is no longer kept here, and the server does not give it
            back: this job can be run again only from where it came.
          </Trans>
        </p>
      )}
      {rerun.error instanceof ApiProblem && <ProblemNote problem={rerun.error} />}
      {cancellation.problem !== undefined && <ProblemNote problem={cancellation.problem} />}
    </div>
  );
}
