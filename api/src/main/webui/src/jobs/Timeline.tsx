import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { JobEvent } from '../contract/types';
import { OF_THE_SERVER } from '../report/spoken';
import { useStatusName } from '../report/words';
import { type Measures, useMeasures } from './measures';
import { usePriorityName, useTaskName } from './names';
import styles from './timeline.module.css';
import { type Step, stepsOf } from './timeline';

/** What happened to a job, in order. */
export function Timeline({ events }: { events: readonly JobEvent[] }) {
  const { t } = useLingui();
  const measures = useMeasures();
  const words = useStepWords(measures);
  const steps = stepsOf(events);
  const first = steps[0]?.at;
  return (
    <ol className={styles.steps} aria-label={t`What happened`}>
      {steps.map((step, index) => {
        const { title, more, detail } = words(step);
        return (
          // Steps are only ever added at the end.
          <li key={index} className={styles.step} data-what={step.what} data-outcome={outcomeOf(step)}>
            <span className={styles.at}>
              <time dateTime={step.at} title={measures.exact(step.at)}>
                {index === 0 ? measures.exact(step.at) : `+${measures.duration(sinceMs(first, step.at))}`}
              </time>
            </span>
            <span className={styles.what}>
              <span>{title}</span>
              {more !== '' && (
                <span className="hint">
                  {more}
                  {detail !== undefined && (
                    <>
                      {' · '}
                      <span lang={OF_THE_SERVER}>{detail}</span>
                    </>
                  )}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function sinceMs(first: string | undefined, at: string): number {
  return first === undefined ? 0 : Math.max(0, Date.parse(at) - Date.parse(first));
}

function outcomeOf(step: Step): string | undefined {
  return step.what === 'ended' ? step.task.status : step.what === 'finished' ? step.job.status : undefined;
}

interface StepWords {
  title: string;
  /** Empty when the title says it all. */
  more: string;
  /** What went wrong, in the server's words. */
  detail?: string | undefined;
}

function useStepWords({ duration, money, exact }: Measures): (step: Step) => StepWords {
  const { t } = useLingui();
  const nameOf = useTaskName();
  const statusName = useStatusName();
  const priorityName = usePriorityName();
  const join = (...parts: (string | undefined)[]) => parts.filter((part) => part !== undefined && part !== '').join(' · ');
  return (step) => {
    switch (step.what) {
      case 'accepted':
        return {
          title: t`Accepted`,
          more: join(plural(step.job.tasks.length, { one: '# task', other: '# tasks' }), t`priority ${priorityName(step.job.priority)}`),
        };
      case 'started':
        return {
          title: t`${nameOf(step.task.id)} started`,
          more: join(step.task.attempt > 1 ? t`attempt ${step.task.attempt}` : '', step.task.engine),
        };
      case 'partials':
        return {
          title: t`${nameOf(step.taskId)} shows what it has so far`,
          more: join(
            plural(step.count, { one: '# message', other: '# messages' }),
            step.until === step.at ? '' : t`over ${duration(sinceMs(step.at, step.until))}`,
            step.findings > 0 ? plural(step.findings, { one: '# finding', other: '# findings' }) : '',
            step.stage,
          ),
        };
      case 'retrying':
        return {
          title: t`${nameOf(step.task.id)} did not succeed; attempt ${step.task.attempt + 1} at ${exact(step.retryAt)}`,
          more: step.task.error?.code ?? '',
          detail: step.task.error?.detail,
        };
      case 'reset':
        return { title: t`${nameOf(step.taskId)} begins afresh`, more: t`What it showed before is void.` };
      case 'ended':
        return {
          title: `${nameOf(step.task.id)}: ${statusName(step.task.status).toLowerCase()}`,
          more: join(
            step.task.result?.score === undefined ? '' : t`score ${step.task.result.score}`,
            step.task.cached ? t`from the cache` : step.task.durationMs === undefined ? '' : duration(step.task.durationMs),
            Number(step.task.cost.amount) > 0 ? money(step.task.cost) : '',
            step.task.error?.code,
          ),
          detail: step.task.error?.detail,
        };
      case 'finished':
        return {
          title: t`Finished: ${statusName(step.job.status).toLowerCase()}`,
          more: step.job.score == null ? '' : t`score ${step.job.score.value}`,
        };
    }
  };
}
