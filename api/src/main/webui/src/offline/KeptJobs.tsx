import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { JobTable } from '../jobs/JobTable';
import styles from './offline.module.css';
import { readKeptJobs } from './keptJobs';

/** The finished jobs that this browser kept, for when the server does not answer. */
export function KeptJobs({ labels }: { labels: ReadonlyMap<string, string> }) {
  const kept = useQuery({ queryKey: ['kept'], queryFn: readKeptJobs, staleTime: 0 });
  return kept.data === undefined || kept.data.length === 0 ? null : (
    <section className={styles.kept}>
      <h2>
        <Trans>Kept in this browser</Trans>
      </h2>
      <JobTable jobs={kept.data} labels={labels} />
    </section>
  );
}
