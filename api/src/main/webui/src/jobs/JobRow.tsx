import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import type { Job } from '../contract/types';
import { done } from '../live/jobFold';
import styles from './jobs.module.css';
import { lengthOf, useMeasures } from './measures';
import { shortId } from './jobId';
import { usePriorityName } from './names';
import { StatusMark } from './StatusMark';

interface Props {
  job: Job;
  /** What its page is called, where this browser knows. */
  label: string | undefined;
  isChosen: boolean;
  mayChoose: boolean;
  /** Undefined in a list to choose nothing from. */
  choose: ((isChosen: boolean) => void) | undefined;
}

/** One job of the list. */
export function JobRow({ job, label, isChosen, mayChoose, choose }: Props) {
  const { t } = useLingui();
  const priorityName = usePriorityName();
  const { duration, moment } = useMeasures();
  const cached = job.tasks.filter((task) => task.cached).length;
  const length = lengthOf(job);
  const name = label ?? t`Job ${shortId(job)}`;
  return (
    <tr role="row" className={styles.row}>
      {choose !== undefined && (
        <td role="cell" className={styles.choice}>
          <label>
            <input
              type="checkbox"
              checked={isChosen}
              disabled={!mayChoose}
              onChange={(event) => choose(event.target.checked)}
            />
            <span className="visually-hidden">
              <Trans>Compare {name}</Trans>
            </span>
          </label>
        </td>
      )}
      <th role="rowheader" scope="row" className={styles.name}>
        <Link href={`/jobs/${job.id}`} dir="auto">
          {name}
        </Link>
        {job.customId != null && <span className="hint">{job.customId}</span>}
      </th>
      <td role="cell" className={styles.score}>
        {job.score == null ? (
          <span className="visually-hidden">
            <Trans>No score</Trans>
          </span>
        ) : (
          job.score.value
        )}
      </td>
      <td role="cell" className={styles.state}>
        <StatusMark status={job.status} />
      </td>
      <td role="cell" className={styles.parts}>
        <Trans>
          {done(job)} of {job.tasks.length}
        </Trans>
        {cached > 0 && (
          <span className="hint">
            <Trans>{cached} cached</Trans>
          </span>
        )}
      </td>
      <td role="cell" className={styles.priority}>
        {priorityName(job.priority)}
      </td>
      <td role="cell" className={styles.language}>
        {job.language}
      </td>
      <td role="cell" className={styles.length}>
        {length === undefined ? '' : duration(length)}
      </td>
      <td role="cell" className={styles.moment}>
        <time dateTime={job.createdAt}>{moment(job.createdAt)}</time>
      </td>
    </tr>
  );
}
