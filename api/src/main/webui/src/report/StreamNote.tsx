import { Trans, useLingui } from '@lingui/react/macro';
import type { StreamState } from '../live/eventStream';
import styles from './report.module.css';

/** Says when results are not coming in as they are made, and what happens about it. */
export function StreamNote({ stream }: { stream: StreamState }) {
  const { i18n } = useLingui();
  if (stream.at === 'waiting') {
    return (
      <p className={styles.stream}>
        <Trans>
          The connection dropped. It resumes by itself at {i18n.date(stream.retryAt, { timeStyle: 'medium' })}, where it
          left off; nothing is lost.
        </Trans>
      </p>
    );
  }
  if (stream.at === 'refused') {
    return (
      <p className={styles.stream}>
        <Trans>Live results stopped: {stream.problem.message}</Trans>
      </p>
    );
  }
  return null;
}
