import { useLingui } from '@lingui/react/macro';
import type { Job } from '../contract/types';
import { useLabels } from '../jobs/jobList';
import { shortId } from '../jobs/jobId';

interface JobName {
  page: string;
  /** When it was submitted, and its score: what tells readings of one page apart. */
  reading: string;
  /** In this order, because a narrow screen cuts the end off, and two jobs are mostly readings of one page. */
  whole: string;
}

export function useJobNames(): (job: Job) => JobName {
  const { t, i18n } = useLingui();
  const labels = useLabels();
  return (job) => {
    const page = labels.get(job.id) ?? t`Job ${shortId(job)}`;
    const at = i18n.date(job.createdAt, { dateStyle: 'short', timeStyle: 'medium' });
    const reading = job.score == null ? at : `${at} · ${t`score ${job.score.value}`}`;
    return { page, reading, whole: `${reading} · ${page}` };
  };
}
