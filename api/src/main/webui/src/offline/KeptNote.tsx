import { Trans, useLingui } from '@lingui/react/macro';
import type { Job } from '../contract/types';
import styles from './offline.module.css';
import { useKeptSince } from './servedFromKept';

/** Says that a job is shown as this browser kept it. */
export function KeptNote({ job }: { job: Job }) {
  const { i18n } = useLingui();
  const since = useKeptSince(job.id);
  return since === undefined ? null : (
    <p className={styles.note}>
      <Trans>
        The server does not answer. This is the report as this browser kept it on{' '}
        {i18n.date(since, { dateStyle: 'long', timeStyle: 'short' })}; a finished job does not change.
      </Trans>
    </p>
  );
}
