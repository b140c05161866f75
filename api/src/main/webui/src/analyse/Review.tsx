import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { useStatus } from '../app/StatusLine';
import { isFinished } from '../contract/types';
import { PageTextProvider } from '../course/PageText';
import { AnnotatedText } from '../findings/AnnotatedText';
import { FindingFilters } from '../findings/FindingFilters';
import { FindingsList } from '../findings/FindingsList';
import { useFindingKeys } from '../findings/useFindingKeys';
import { jobQuery, rulesQuery } from '../http/queries';
import { done } from '../live/jobFold';
import { useLiveJob } from '../live/useLiveJob';
import { ScoreCard } from '../report/ScoreCard';
import { textLanguage } from '../report/spoken';
import { StreamNote } from '../report/StreamNote';
import { TaskList, TaskSkeletons } from '../report/TaskList';
import styles from './analyse.module.css';
import { RunControls } from './RunControls';
import type { Run } from './runs';
import { useReview } from './useReview';

interface Props {
  run: Run;
  write(): void;
  /** The text has changed: read it again, at once. */
  revise(text: string): void;
  /** What went wrong with the last change, if anything did. */
  children?: ReactNode;
}

/** A page being read: its text with the findings in place, the score, the analyses, the list. */
export function Review({ run, write, revise, children }: Props) {
  const { i18n, t } = useLingui();
  const { live, stream } = useJobOf(run);
  const review = useReview(live, run.draft.text, revise);
  const { shown, current, choice, choose, dismiss, undo } = review;
  // Why a rule matters is there when somebody opens a finding.
  usePrefetchQuery(rulesQuery(i18n.locale));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const onKeyDown = useFindingKeys({
    findings: shown,
    current,
    isOpen: choice?.isOpen ?? false,
    go: (finding, isOpen) => choose({ key: finding.key, isOpen, takesFocus: true }),
    dismiss,
    undo,
  });

  const total = live?.job.tasks.length ?? run.draft.analyses.length;
  const finished = live !== undefined && isFinished(live.job.status);
  const doneCount = live === undefined ? 0 : done(live.job);
  useStatus(
    stream.at === 'waiting'
      ? t`Connection dropped; it resumes by itself. ${doneCount} of ${total} done.`
      : finished
        ? t`Done: ${plural(shown.length, { one: '# finding', other: '# findings' })}.`
        : t`${doneCount} of ${total} done`,
  );

  return (
    <PageTextProvider text={run.draft.text}>
      <div className={`${styles.layout} ${styles.review}`} onKeyDown={onKeyDown}>
        <div className={styles.reviewTop}>
          <div className={styles.reviewHead}>
            <h1 ref={heading} tabIndex={-1}>
              <Trans>Findings</Trans>
            </h1>
            <RunControls key={run.key} run={run} isRunning={live !== undefined && !finished} write={write} />
          </div>
          {children}
          <StreamNote stream={stream} />
          {review.hasChanged && (
            <p className={styles.changed}>
              <Trans>The text has changed.</Trans>{' '}
              <button type="button" className="button plain small" onClick={review.takeBack}>
                <Trans>Take the last change back</Trans>
              </button>
            </p>
          )}
        </div>
        <div className={`${styles.rail} ${styles.results}`}>
          <ScoreCard
            score={finished ? live.job.score : undefined}
            before={review.before}
            done={doneCount}
            total={total}
          />
          {live === undefined ? <TaskSkeletons kinds={run.draft.analyses} /> : <TaskList live={live} />}
          <FindingFilters findings={review.kept} filter={review.filter} change={review.setFilter} />
          <FindingsList findings={shown} choice={choice} choose={choose} accept={review.accept} dismiss={dismiss} />
          {review.dismissed > 0 && (
            <p className={styles.changed}>
              <Trans>{review.dismissed} dismissed.</Trans>{' '}
              <button type="button" className="button plain small" onClick={undo}>
                <Trans>Undo</Trans>
              </button>
            </p>
          )}
          <p className={`hint ${styles.keys}`}>
            <span>
              <kbd>j</kbd> <kbd>k</kbd> <Trans>move</Trans>
            </span>
            <span>
              <kbd>Enter</kbd> <Trans>open</Trans>
            </span>
            <span>
              <kbd>d</kbd> <Trans>dismiss</Trans>
            </span>
            <span>
              <kbd>u</kbd> <Trans>undo</Trans>
            </span>
          </p>
        </div>
        <article className={styles.reader}>
          <AnnotatedText
            text={run.draft.text}
            lang={live && textLanguage(live.job.language)}
            findings={shown}
            current={current}
            select={(finding) => choose({ key: finding.key, isOpen: true, takesFocus: false })}
          />
        </article>
      </div>
    </PageTextProvider>
  );
}

/** The run's job as the stream and the cache of queries know it. */
function useJobOf(run: Run) {
  const id = run.job?.id ?? '';
  const query = useQuery({ ...jobQuery(id), enabled: false });
  return useLiveJob(run.job === undefined ? undefined : (query.data ?? run.job));
}
