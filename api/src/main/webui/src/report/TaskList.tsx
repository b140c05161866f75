import { useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import type { LiveJob } from '../live/jobFold';
import styles from './report.module.css';
import { spokenOf } from './spoken';
import { Meter, TaskRow } from './TaskRow';
import { useKindName } from './words';

/** The analyses of a job, as far as they are. */
export const TaskList = memo(function TaskList({ live }: { live: LiveJob }) {
  const { t } = useLingui();
  return (
    <ul className={styles.tasks} aria-label={t`Analyses`}>
      {live.job.tasks.map((task) => (
        <TaskRow
          key={task.id}
          task={task}
          spoken={spokenOf(live.job.language)}
          partial={live.partials[task.id]}
          retryAt={live.retryAt[task.id]}
        />
      ))}
    </ul>
  );
});

/** What stands where the analyses will be, until the server has taken the job. */
export function TaskSkeletons({ kinds }: { kinds: readonly string[] }) {
  const kindName = useKindName();
  const { t } = useLingui();
  return (
    <ul className={styles.tasks} aria-label={t`Analyses`}>
      {kinds.map((kind) => (
        <li key={kind} className={styles.task}>
          <div className={styles.taskLine}>
            <span className={styles.taskHead}>
              <span className={styles.taskName}>{kindName(kind)}</span>
              <Meter share={undefined} isOpen />
              <span className={styles.taskScore} />
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
