import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { usePageTitle } from '../app/usePageTitle';
import { isFinished } from '../contract/types';
import { ApiProblem } from '../http/ApiProblem';
import { jobQuery } from '../http/queries';
import { done } from '../live/jobFold';
import { useLiveJob } from '../live/useLiveJob';
import { ProblemNote } from '../problem/ProblemNote';
import { ScoreCard } from '../report/ScoreCard';
import { StreamNote } from '../report/StreamNote';
import { TaskList } from '../report/TaskList';
import styles from './jobs.module.css';

/** One job, live while it runs. */
export default function JobPage({ id }: { id: string }) {
  const { t } = useLingui();
  usePageTitle(t`Job ${id}`);
  const query = useQuery(jobQuery(id));
  const { live, stream } = useLiveJob(query.data);
  return (
    <div className={styles.job}>
      <p>
        <Link href="/jobs">
          <Trans>All jobs</Trans>
        </Link>
      </p>
      <h1>
        <Trans>Job</Trans> <code>{id}</code>
      </h1>
      {query.error instanceof ApiProblem && <ProblemNote problem={query.error} />}
      {live !== undefined && (
        <>
          <StreamNote stream={stream} />
          <ScoreCard
            score={isFinished(live.job.status) ? live.job.score : undefined}
            done={done(live.job)}
            total={live.job.tasks.length}
          />
          <TaskList live={live} />
        </>
      )}
    </div>
  );
}
