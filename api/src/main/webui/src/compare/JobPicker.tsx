import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, useId } from 'react';
import type { Job } from '../contract/types';
import { shortId } from '../jobs/jobId';
import { PopupButton } from '../popup/PopupButton';
import { useJobNames } from './jobNames';
import styles from './picker.module.css';

const loadChoice = () => import('./JobChoice');
const JobChoice = lazy(loadChoice);

interface Props {
  label: string;
  value: string | undefined;
  jobs: readonly Job[];
  choose(id: string): void;
}

/** Chooses a job. Which one it is, is said in the order that a narrow screen cuts off best. */
export function JobPicker({ label, value, jobs, choose }: Props) {
  const { t } = useLingui();
  const id = useId();
  const nameOf = useJobNames();
  const chosen = jobs.find((job) => job.id === value);
  return (
    <div className={`field ${styles.field}`}>
      <span className="label" id={id}>
        {label}
      </span>
      <PopupButton
        kind="dialog"
        className={`input ${styles.picker}`}
        labelledBy={id}
        label={
          chosen !== undefined ? nameOf(chosen).whole : value === undefined ? <Trans>Choose a job</Trans> : t`Job ${shortId({ id: value })}`
        }
        load={loadChoice}
        popup={(opened) => <JobChoice opened={opened} value={value} jobs={jobs} choose={choose} />}
      />
    </div>
  );
}
