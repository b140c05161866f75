import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'wouter';
import { useStatus } from '../app/StatusLine';
import { usePageTitle } from '../app/usePageTitle';
import { isFinished, type Job } from '../contract/types';
import { ApiProblem } from '../http/ApiProblem';
import { listJobs } from '../http/api';
import { jobQuery } from '../http/queries';
import { shortId } from '../jobs/jobId';
import { ProblemNote } from '../problem/ProblemNote';
import styles from './compare.module.css';
import { FindingChanges } from './FindingChanges';
import { JobPicker } from './JobPicker';
import { ScoreTable } from './ScoreTable';

const RUNNING_MS = 1_500;
const MOST_OFFERED = 50;

/** Two jobs side by side. Which ones is part of the address. */
export default function ComparePage() {
  const { t } = useLingui();
  usePageTitle(t`Compare`);
  const [query, setQuery] = useSearchParams();
  const a = query.get('a') ?? undefined;
  const b = query.get('b') ?? undefined;
  const [before, after] = [useJob(a), useJob(b)];
  const offered = useQuery({
    queryKey: ['jobs', 'newest'],
    queryFn: ({ signal }) => listJobs(new URLSearchParams({ limit: String(MOST_OFFERED) }), signal),
  });
  const jobs = offered.data?.data ?? [];
  const choose = (chosen: { a?: string | undefined; b?: string | undefined }) =>
    setQuery(
      Object.entries({ a, b, ...chosen }).filter((entry): entry is [string, string] => entry[1] !== undefined),
      { replace: true },
    );
  const both = before.data !== undefined && after.data !== undefined;
  const problem = [before.error, after.error, offered.error].find((each) => each instanceof ApiProblem);
  useStatus(both ? t`Two jobs compared` : '');
  return (
    <div className={styles.page}>
      <h1>
        <Trans>Compare two jobs</Trans>
      </h1>
      <div className={styles.pickers}>
        <JobPicker label={t`Before`} value={a} jobs={jobs} choose={(id) => choose({ a: id })} />
        <JobPicker label={t`After`} value={b} jobs={jobs} choose={(id) => choose({ b: id })} />
        <button
          type="button"
          className="button"
          disabled={a === undefined && b === undefined}
          onClick={() => choose({ a: b, b: a })}
        >
          <Trans>Swap</Trans>
        </button>
      </div>
      {problem !== undefined && <ProblemNote problem={problem} />}
      {a === undefined || b === undefined ? (
        <p className={styles.hint}>
          <Trans>
            Choose two readings of a page: you see which scores moved and by how much, which findings are gone, and which
            are new. The list of jobs lets you mark two as well.
          </Trans>
        </p>
      ) : (
        both && <Comparison before={before.data} after={after.data} />
      )}
    </div>
  );
}

function Comparison({ before, after }: { before: Job; after: Job }) {
  return (
    <>
      {[before, after].some((job) => !isFinished(job.status)) && (
        <p className="hint">
          <Trans>Not all analyses have answered yet; what they answer is added here.</Trans>
        </p>
      )}
      <p className={styles.links}>
        {[before, after].map((job) => (
          <Link key={job === before ? 'before' : 'after'} href={`/jobs/${job.id}`}>
            <Trans>Job {shortId(job)}</Trans>
          </Link>
        ))}
      </p>
      <ScoreTable before={before} after={after} />
      <FindingChanges before={before} after={after} />
    </>
  );
}

function useJob(id: string | undefined) {
  return useQuery({
    ...jobQuery(id ?? ''),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data === undefined || isFinished(state.data.status) ? false : RUNNING_MS),
  });
}
