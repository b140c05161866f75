import { Trans, useLingui } from '@lingui/react/macro';
import type { Job, JobEvent } from '../contract/types';
import { isOver } from '../contract/types';
import { useMeasures } from './measures';
import { useTaskName, useTierName } from './names';
import { StatusMark } from './StatusMark';
import styles from './timeline.module.css';
import { type Stretch, stretchesOf, waitOf } from './timeline';

/** What each task took: time, attempts, engine, money; and whether its answer is a fresh one. */
export function TaskTimes({ job, events }: { job: Job; events: readonly JobEvent[] }) {
  const { t } = useLingui();
  const taskName = useTaskName();
  const tierName = useTierName();
  const { duration, money } = useMeasures();
  const stretches = stretchesOf(job, events);
  return (
    <ul className={styles.times} aria-label={t`Time and cost`}>
      {job.tasks.map((task) => {
        const wait = waitOf(task, job, events);
        return (
          <li key={task.id} className={styles.time}>
            <div className={styles.timeHead}>
              <h3>{taskName(task.id)}</h3>
              <StatusMark status={task.status} />
            </div>
            {!task.cached && <Bars stretches={stretches.get(task.id) ?? []} />}
            <dl className={styles.facts}>
              <Fact name={t`Waited`} value={wait === undefined ? undefined : duration(wait)} />
              <Fact name={t`At work`} value={task.durationMs === undefined || task.cached ? undefined : duration(task.durationMs)} />
              <Fact name={t`Attempts`} value={task.attempt > 1 ? String(task.attempt) : undefined} />
              <Fact name={t`Engine`} value={task.engine} />
              <Fact
                name={t`Answer`}
                value={task.status === 'completed' ? (task.cached ? t`cached` : t`fresh`) : undefined}
              />
              <Fact name={t`Kept for`} value={task.status === 'completed' ? tierName(task.cacheTier) : undefined} />
              <Fact name={t`Cost`} value={isOver(task.status) ? money(task.cost) : undefined} />
            </dl>
          </li>
        );
      })}
      {job.tasks.some((task) => !task.cached) && (
        <li className={styles.legend} aria-hidden="true">
          <i data-what="waiting" />
          <Trans>waiting</Trans>
          <i data-what="working" />
          <Trans>at work</Trans>
        </li>
      )}
    </ul>
  );
}

function Fact({ name, value }: { name: string; value: string | undefined }) {
  return value === undefined ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** A picture of what the facts say in words. */
function Bars({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <svg className={styles.bars} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
      {stretches.map(({ what, from, to }) => (
        <rect
          key={from + what}
          data-what={what}
          x={from * 1000}
          y={what === 'waiting' ? 4 : 0}
          // What took no time at all is seen nevertheless.
          width={Math.max(what === 'working' ? 6 : 0, (to - from) * 1000)}
          height={what === 'waiting' ? 2 : 10}
        />
      ))}
    </svg>
  );
}
