import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useStatus } from '../app/StatusLine';
import { usePageTitle } from '../app/usePageTitle';
import { isFinished, type Job } from '../contract/types';
import { KeptJobs } from '../offline/KeptJobs';
import { ProblemNote } from '../problem/ProblemNote';
import { hasWords, isEverything, type JobFilter, readFilter, writeFilter } from './jobFilter';
import { JobFilters } from './JobFilters';
import { useJobList, useLabels } from './jobList';
import styles from './jobs.module.css';
import { JobTable } from './JobTable';
import { NoJobs } from './NoJobs';

/** The jobs so far, newest first. */
export default function JobsPage() {
  const { t } = useLingui();
  usePageTitle(t`Jobs`);
  const [query, setQuery] = useSearchParams();
  const filter = readFilter(query);
  const change = (next: JobFilter) => setQuery(writeFilter(next), { replace: true });
  const [chosen, choose] = useState<readonly string[]>([]);
  const labels = useLabels();
  const list = useJobList(filter);

  const shown = list.jobs.filter((job) => hasWords(job, labels.get(job.id), filter.words.trim()));
  // Rows come in many short steps, after what has been clicked or typed is to be seen.
  const rows = useDeferredValue(shown, NONE);
  const running = shown.filter((job) => !isFinished(job.status)).length;
  useStatus(
    !list.isRead
      ? ''
      : running === 0
        ? plural(shown.length, { one: '# job', other: '# jobs' })
        : t`${plural(shown.length, { one: '# job', other: '# jobs' })}, ${running} at work`,
  );

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>
          <Trans>Jobs</Trans>
        </h1>
        <Comparison chosen={chosen} clear={() => choose([])} />
      </div>
      {list.problem !== undefined && (
        <ProblemNote problem={list.problem}>
          <button className="button" type="button" onClick={list.readAgain}>
            <Trans>Try again</Trans>
          </button>
        </ProblemNote>
      )}
      {list.problem !== undefined && !list.isRead && <KeptJobs labels={labels} />}
      {list.isRead && list.jobs.length === 0 && isEverything(filter) ? (
        <NoJobs />
      ) : (
        (list.isRead || list.problem === undefined) && <JobFilters filter={filter} change={change} />
      )}
      {rows.length > 0 && <JobTable jobs={rows} labels={labels} chosen={chosen} choose={choose} />}
      {list.isRead && shown.length === 0 && !isEverything(filter) && (
        <section className={styles.empty}>
          <h2>
            <Trans>No job fits</Trans>
          </h2>
          {filter.words.trim() !== '' && list.hasOlder && (
            <p>
              <Plural
                value={list.jobs.length}
                one="Words are looked for in the # job that is loaded; there are older ones."
                other="Words are looked for in the # jobs that are loaded; there are older ones."
              />
            </p>
          )}
          <p className={styles.actions}>
            <button
              type="button"
              className="button"
              onClick={() => change({ status: undefined, priority: undefined, words: '' })}
            >
              <Trans>Show all jobs</Trans>
            </button>
          </p>
        </section>
      )}
      {list.hasOlder && (rows.length > 0 || shown.length === 0) && (
        <p className={styles.actions}>
          <button className="button" type="button" disabled={list.isReadingOlder} onClick={list.readOlder}>
            <Trans>Show older</Trans>
          </button>
        </p>
      )}
    </div>
  );
}

const NONE: readonly Job[] = [];

/** How to compare, until two jobs are chosen; then the way there. The older job comes first. */
function Comparison({ chosen, clear }: { chosen: readonly string[]; clear(): void }) {
  // Job ids sort by time.
  const [a, b] = [...chosen].sort();
  if (a === undefined) {
    return null;
  }
  return (
    <div className={styles.actions}>
      {b === undefined ? (
        <p className="hint">
          <Trans>Choose one more to compare them.</Trans>
        </p>
      ) : (
        <Link className="button primary small" href={`/compare?${new URLSearchParams({ a, b })}`}>
          <Trans>Compare the two</Trans>
        </Link>
      )}
      <button type="button" className="button small" onClick={clear}>
        <Trans>Clear the choice</Trans>
      </button>
    </div>
  );
}
