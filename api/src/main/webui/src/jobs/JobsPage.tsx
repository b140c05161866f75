import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { usePageTitle } from '../app/usePageTitle';
import { ApiProblem } from '../http/ApiProblem';
import { listJobs } from '../http/api';
import { ProblemNote } from '../problem/ProblemNote';
import { useStatusName } from '../report/words';
import styles from './jobs.module.css';

/** The jobs so far, newest first. */
export default function JobsPage() {
  const { t, i18n } = useLingui();
  const statusName = useStatusName();
  usePageTitle(t`Jobs`);
  const jobs = useInfiniteQuery({
    queryKey: ['jobs'],
    queryFn: ({ pageParam, signal }) =>
      listJobs(new URLSearchParams({ limit: '50', ...(pageParam === '' ? {} : { cursor: pageParam }) }), signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  const rows = jobs.data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <>
      <h1>
        <Trans>Jobs</Trans>
      </h1>
      {jobs.error instanceof ApiProblem && (
        <ProblemNote problem={jobs.error}>
          <button className="button" type="button" onClick={() => void jobs.refetch()}>
            <Trans>Try again</Trans>
          </button>
        </ProblemNote>
      )}
      {jobs.isSuccess && rows.length === 0 && (
        <p className={styles.empty}>
          <Trans>
            Nothing has been analysed yet. <Link href="/">Analyse a page</Link>, and it appears here.
          </Trans>
        </p>
      )}
      <ul className={styles.rows}>
        {rows.map((job) => (
          <li key={job.id}>
            <Link className={styles.row} href={`/jobs/${job.id}`}>
              <span>{i18n.date(job.createdAt, { dateStyle: 'medium', timeStyle: 'medium' })}</span>
              <span>{statusName(job.status)}</span>
              <span>{job.language}</span>
              <span>{job.score?.value ?? ''}</span>
            </Link>
          </li>
        ))}
      </ul>
      {jobs.hasNextPage && (
        <button className="button" type="button" disabled={jobs.isFetching} onClick={() => void jobs.fetchNextPage()}>
          <Trans>Show older</Trans>
        </button>
      )}
    </>
  );
}
