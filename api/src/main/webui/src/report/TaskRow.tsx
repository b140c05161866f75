import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import type { Task } from '../contract/types';
import { sentencesOf } from '../course/sentences';
import type { Partial } from '../live/jobFold';
import styles from './report.module.css';
import { OF_THE_SERVER } from './spoken';
import { useKindName, useStatusName } from './words';

const Course = lazy(() => import('../course/Course'));

interface Props {
  task: Task;
  /** The language of its summary. */
  spoken: string;
  partial: Partial | undefined;
  /** When its next attempt begins, in milliseconds since the epoch. */
  retryAt: number | undefined;
}

/** One analysis: its score, and its summary when opened; what went wrong is always to be seen. */
export function TaskRow({ task, spoken, partial, retryAt }: Props) {
  const { i18n } = useLingui();
  const isTrouble = task.error !== undefined;
  const head = <TaskHead task={task} partial={partial} />;
  if (task.result !== undefined) {
    return (
      <li className={styles.task}>
        <Details task={task} summary={task.result.summary} spoken={spoken}>
          {head}
        </Details>
      </li>
    );
  }
  return (
    <li className={styles.task}>
      <div className={styles.taskLine}>{head}</div>
      {isTrouble && (
        <p className={styles.summary}>
          <span lang={OF_THE_SERVER}>{task.error?.detail}</span>
          {task.status === 'retrying' && retryAt !== undefined && (
            <>
              {' '}
              <Trans>
                Attempt {task.attempt + 1} at {i18n.date(retryAt, { timeStyle: 'medium' })}.
              </Trans>
            </>
          )}
        </p>
      )}
    </li>
  );
}

/** What came of an analysis; a picture of it is loaded when somebody opens it. */
function Details({ task, summary, spoken, children }: { task: Task; summary: string; spoken: string; children: ReactNode }) {
  const [wasOpened, setOpened] = useState(false);
  const sentences = useMemo(() => sentencesOf(task), [task]);
  return (
    <details onToggle={({ currentTarget }) => setOpened((was) => was || currentTarget.open)}>
      <summary>{children}</summary>
      <p className={styles.summary} lang={spoken}>
        {summary}
      </p>
      {wasOpened && sentences.length > 1 && (
        <Suspense fallback={<div className={styles.course} />}>
          <Course sentences={sentences} />
        </Suspense>
      )}
    </details>
  );
}

function TaskHead({ task, partial }: { task: Task; partial: Partial | undefined }) {
  const kindName = useKindName();
  const score = task.result?.score;
  const open = task.status === 'queued' || task.status === 'running' || task.status === 'retrying';
  return (
    <span className={styles.taskHead}>
      <span className={styles.taskName}>
        <span>{kindName(task.kind)}</span>
        <TaskChip task={task} partial={partial} />
      </span>
      <Meter share={score ?? (partial?.progress === undefined ? undefined : partial.progress * 100)} isOpen={open} />
      <span className={styles.taskScore}>{score ?? (open ? '' : '–')}</span>
    </span>
  );
}

function TaskChip({ task, partial }: { task: Task; partial: Partial | undefined }) {
  const statusName = useStatusName();
  let text: ReactNode;
  if (task.status === 'completed') {
    text = task.cached ? <Trans>cached</Trans> : null;
  } else if (task.status === 'running' && partial !== undefined && partial.findings.length > 0) {
    text = <Plural value={partial.findings.length} one="# finding so far" other="# findings so far" />;
  } else {
    text = statusName(task.status);
  }
  return text === null ? null : (
    <span className={styles.chip} data-status={task.status}>
      {text}
    </span>
  );
}

/** How good, or how far. A rectangle of an SVG: its width is an attribute, so that no style is inline. */
export function Meter({ share, isOpen }: { share: number | undefined; isOpen: boolean }) {
  return (
    <span className={styles.meter} aria-hidden="true" data-open={isOpen || undefined}>
      {share !== undefined && (
        <svg width="100%" height="100%" preserveAspectRatio="none" viewBox="0 0 100 1">
          <rect width={share} height="1" fill="currentColor" />
        </svg>
      )}
    </span>
  );
}
