import type { ReactNode } from 'react';
import type { TaskStatus } from '../contract/types';
import { useStatusName } from '../report/words';
import styles from './jobs.module.css';

type Status = TaskStatus | 'partial';

/** How a job or a task stands: a shape of its own for each status, and its name. */
export function StatusMark({ status }: { status: Status }) {
  const statusName = useStatusName();
  return (
    <span className={styles.status} data-status={status}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        {SHAPES[status]}
      </svg>
      {statusName(status)}
    </span>
  );
}

const RING = <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.6" />;
const LINE = { stroke: 'currentColor', strokeWidth: 1.8, strokeLinecap: 'round', fill: 'none' } as const;

const SHAPES: Record<Status, ReactNode> = {
  queued: <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.4 2.4" />,
  running: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="none" stroke="var(--line)" strokeWidth="1.8" />
      <path d="M8 1.5a6.5 6.5 0 0 1 6.5 6.5" {...LINE} />
    </>
  ),
  retrying: <path d="M13.5 8a5.5 5.5 0 1 1-1.7-4M13 1v3.4H9.6" {...LINE} />,
  completed: <path d="M2.5 8.5l3.7 3.7L13.5 4" {...LINE} strokeWidth="2.2" />,
  partial: (
    <>
      {RING}
      <path d="M8 1.5a6.5 6.5 0 0 0 0 13z" fill="currentColor" />
    </>
  ),
  failed: <path d="M3 3l10 10M13 3L3 13" {...LINE} strokeWidth="2.2" />,
  cancelled: (
    <>
      {RING}
      <path d="M3.6 12.4l8.8-8.8" {...LINE} />
    </>
  ),
  expired: (
    <>
      {RING}
      <path d="M8 4v4l2.6 2" {...LINE} />
    </>
  ),
};
