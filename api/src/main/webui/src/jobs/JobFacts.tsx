import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Job } from '../contract/types';
import styles from './job.module.css';
import { costOf, lengthOf, useMeasures } from './measures';
import { useLanguageName, usePriorityName } from './names';

/** What a job is, beside what came of it. */
export function JobFacts({ job }: { job: Job }) {
  const { t, i18n } = useLingui();
  const { duration, money } = useMeasures();
  const priorityName = usePriorityName();
  const languageName = useLanguageName();
  const length = lengthOf(job);
  const cost = costOf(job);
  const metadata = Object.entries(job.metadata);
  return (
    <dl className={styles.facts}>
      <Fact name={t`Submitted`}>
        <time dateTime={job.createdAt}>{i18n.date(job.createdAt, { dateStyle: 'medium', timeStyle: 'medium' })}</time>
      </Fact>
      {length !== undefined && <Fact name={t`Took`}>{duration(length)}</Fact>}
      <Fact name={t`Priority`}>{priorityName(job.priority)}</Fact>
      <Fact name={t`Language`}>{languageName(job.language)}</Fact>
      {cost !== undefined && <Fact name={t`Cost`}>{money(cost)}</Fact>}
      {job.batchId != null && <Fact name={t`Batch`}>{job.batchId}</Fact>}
      {job.customId != null && <Fact name={t`Id in the batch`}>{job.customId}</Fact>}
      {metadata.length > 0 && (
        <Fact name={t`Metadata`}>
          {metadata.map(([name, value]) => (
            <span key={name} className={styles.pair} dir="auto">
              {name}: {value}
            </span>
          ))}
        </Fact>
      )}
      <Fact name={t`Id`}>
        <code>{job.id}</code>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
