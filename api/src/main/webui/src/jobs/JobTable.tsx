import { Trans, useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import type { Job } from '../contract/types';
import { JobRow } from './JobRow';
import styles from './jobs.module.css';

interface Props {
  jobs: readonly Job[];
  labels: ReadonlyMap<string, string>;
  /** Those to compare, and how to choose them; left out where that makes no sense. */
  chosen?: readonly string[];
  choose?: (ids: readonly string[]) => void;
}

/** Two jobs can be compared, not more. */
const MOST_CHOSEN = 2;

/** Jobs as rows; each part has its role in words, because narrow screens lay them out as something else. */
export const JobTable = memo(function JobTable({ jobs, labels, chosen = [], choose }: Props) {
  const { t } = useLingui();
  const heads = [t`Page`, t`Score`, t`Status`, t`Analyses`, t`Priority`, t`Language`, t`Took`, t`Submitted`];
  return (
    <table role="table" className={styles.jobs} aria-label={t`Jobs`}>
      <thead role="rowgroup">
        <tr role="row">
          {choose !== undefined && (
            <td role="cell">
              <span className="visually-hidden">
                <Trans>Compare</Trans>
              </span>
            </td>
          )}
          {heads.map((head) => (
            <th role="columnheader" scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {jobs.map((job) => {
          const isChosen = chosen.includes(job.id);
          return (
            <JobRow
              key={job.id}
              job={job}
              label={labels.get(job.id)}
              isChosen={isChosen}
              mayChoose={isChosen || chosen.length < MOST_CHOSEN}
              choose={
                choose && ((is) => choose(is ? [...chosen, job.id] : chosen.filter((id) => id !== job.id)))
              }
            />
          );
        })}
      </tbody>
    </table>
  );
});
