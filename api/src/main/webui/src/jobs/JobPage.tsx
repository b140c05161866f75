import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useStatus } from '../app/StatusLine';
import { usePageTitle } from '../app/usePageTitle';
import { isFinished, type Job } from '../contract/types';
import { PageTextProvider } from '../course/PageText';
import { ApiProblem } from '../http/ApiProblem';
import { jobQuery } from '../http/queries';
import { done } from '../live/jobFold';
import { KeptNote } from '../offline/KeptNote';
import { ProblemNote } from '../problem/ProblemNote';
import { ScoreCard } from '../report/ScoreCard';
import { StreamNote } from '../report/StreamNote';
import { TaskList } from '../report/TaskList';
import { useCancellation } from './cancellation';
import styles from './job.module.css';
import { JobActions } from './JobActions';
import { JobFacts } from './JobFacts';
import { JobFindings } from './JobFindings';
import { useLabels } from './jobList';
import { JobText } from './JobText';
import { shortId } from './jobId';
import { StatusMark } from './StatusMark';
import { TaskTimes } from './TaskTimes';
import { Timeline } from './Timeline';
import { useJobHistory } from './useJobHistory';
import { useKeptSubmission } from './useKeptSubmission';

/** One job: what came of it and what happened to it, live while it runs. */
export default function JobPage({ id }: { id: string }) {
  const { t } = useLingui();
  usePageTitle(t`Job ${id}`);
  const query = useQuery(jobQuery(id));
  // Made in many short steps: it is a long page.
  const job = useDeferredValue(query.data);
  // Whether it can be run again and shown is known by the time the job is.
  useKeptSubmission(id);
  useLabels();
  return (
    <div className={styles.layout}>
      <p className={styles.back}>
        <Link href="/jobs">
          <Trans>All jobs</Trans>
        </Link>
      </p>
      {job === undefined && (
        <h1>
          <Trans>Job {shortId({ id })}</Trans>
        </h1>
      )}
      {query.error instanceof ApiProblem && query.data === undefined && (
        <ProblemNote problem={query.error}>
          {query.error.isPassing && (
            <button type="button" className="button" onClick={() => void query.refetch()}>
              <Trans>Try again</Trans>
            </button>
          )}
        </ProblemNote>
      )}
      {job !== undefined && <OneJob job={job} />}
    </div>
  );
}

function OneJob({ job: known }: { job: Job }) {
  const { t } = useLingui();
  const { live, stream, events } = useJobHistory(known);
  const cancellation = useCancellation(live!);
  const { job } = cancellation.shown;
  const kept = useKeptSubmission(job.id);
  const label = useLabels().get(job.id);
  const [before] = useSearchParams();
  const finished = isFinished(job.status);
  const doneCount = done(job);
  const total = job.tasks.length;
  useStatus(
    cancellation.isUnderWay
      ? t`Cancelling …`
      : finished
        ? t`${doneCount} of ${total} done, finished`
        : t`${doneCount} of ${total} done`,
  );
  const earlier = before.get('before');
  return (
    <>
      <header className={styles.head}>
        <h1 dir="auto">{label ?? t`Job ${shortId(job)}`}</h1>
        <StatusMark status={job.status} />
      </header>
      <JobActions job={job} cancellation={cancellation} />
      <KeptNote job={job} />
      {!finished && <StreamNote stream={stream} />}
      {earlier !== null && earlier !== job.id && (
        <p>
          <Link href={`/compare?${new URLSearchParams({ a: earlier, b: job.id })}`}>
            <Trans>Compare with the run before</Trans>
          </Link>
        </p>
      )}
      <div className={styles.columns}>
        <section className={styles.report} aria-label={t`Report`}>
          <PageTextProvider text={kept?.content.text}>
            <ScoreCard score={finished ? job.score : undefined} done={doneCount} total={total} />
            <TaskList live={cancellation.shown} />
            <JobFindings job={job} />
            {kept !== undefined && <JobText live={cancellation.shown} kept={kept} />}
          </PageTextProvider>
        </section>
        <aside className={styles.rail} aria-label={t`Timeline`}>
          <JobFacts job={job} />
          <h2>
            <Trans>Time and cost</Trans>
          </h2>
          <TaskTimes job={job} events={events} />
          <h2>
            <Trans>What happened</Trans>
          </h2>
          {events.length === 0 && stream.at !== 'connecting' && stream.at !== 'open' ? (
            <p className="hint">
              <Trans>The history cannot be read at the moment.</Trans>
            </p>
          ) : (
            <Timeline events={events} />
          )}
        </aside>
      </div>
    </>
  );
}
