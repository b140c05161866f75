import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { requestOf } from '../analyse/draft';
import { samplePage } from '../analyse/sample';
import type { AppLanguage } from '../app/appLanguage';
import { ApiProblem } from '../http/ApiProblem';
import { ProblemNote } from '../problem/ProblemNote';
import styles from './jobs.module.css';
import { useSubmission } from './useSubmission';

/** What a job is, for somebody who has none. */
export function NoJobs() {
  const { i18n } = useLingui();
  const [, go] = useLocation();
  const submit = useSubmission();
  const sample = useMutation({
    mutationFn: async () => submit(requestOf(await samplePage(i18n.locale as AppLanguage))),
    onSuccess: (job) => go(`/jobs/${job.id}`),
  });
  return (
    <section className={styles.empty}>
      <h2>
        <Trans>No job yet</Trans>
      </h2>
      <p>
        <Trans>
          Each page that you submit becomes a job: six analyses that wait for a worker, run, and answer one by one. Here
          you see all of them, with what they cost and how long they took, and can compare two readings of a page.
        </Trans>
      </p>
      {sample.isError && (
        <ProblemNote problem={sample.error instanceof ApiProblem ? sample.error : ApiProblem.unreachable()} />
      )}
      <p className={styles.actions}>
        <button type="button" className="button primary" disabled={sample.isPending} onClick={() => sample.mutate()}>
          <Trans>Run a sample page</Trans>
        </button>
        <Link className="button" href="/">
          <Trans>Analyse a page</Trans>
        </Link>
      </p>
    </section>
  );
}
