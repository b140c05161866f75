import { useLingui } from '@lingui/react/macro';
import type { Job } from '../contract/types';
import { useLabels } from '../jobs/jobList';
import { shortId } from '../jobs/jobId';

interface Props {
  label: string;
  value: string | undefined;
  jobs: readonly Job[];
  choose(id: string): void;
}

/**
 * Chooses a job: by when it was submitted, its score, and what its page is called. In this order, because a narrow screen
 * cuts the end off, and the two are mostly readings of one page.
 */
export function JobPicker({ label, value, jobs, choose }: Props) {
  const { t, i18n } = useLingui();
  const labels = useLabels();
  const nameOf = (job: Job) =>
    [
      i18n.date(job.createdAt, { dateStyle: 'short', timeStyle: 'medium' }),
      job.score == null ? '' : t`score ${job.score.value}`,
      labels.get(job.id) ?? t`Job ${shortId(job)}`,
    ]
      .filter((part) => part !== '')
      .join(' · ');
  return (
    <label className="field">
      <span className="label">{label}</span>
      <select className="input" value={value ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="" disabled>
          {t`Choose a job`}
        </option>
        {value !== undefined && jobs.every((job) => job.id !== value) && (
          <option value={value}>{t`Job ${shortId({ id: value })}`}</option>
        )}
        {jobs.map((job) => (
          <option key={job.id} value={job.id}>
            {nameOf(job)}
          </option>
        ))}
      </select>
    </label>
  );
}
