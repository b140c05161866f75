import { Trans, useLingui } from '@lingui/react/macro';
import { useStatusName } from '../report/words';
import { ChoiceField } from './ChoiceField';
import { type JobFilter, PRIORITIES, STATUSES } from './jobFilter';
import styles from './jobs.module.css';
import { usePriorityName } from './names';

interface Props {
  filter: JobFilter;
  change(filter: JobFilter): void;
}

/** Which jobs to show: the server chooses by status and priority, words are looked for among those it sent. */
export function JobFilters({ filter, change }: Props) {
  const { t } = useLingui();
  const statusName = useStatusName();
  const priorityName = usePriorityName();
  return (
    <search className={styles.filters} aria-label={t`Jobs`}>
      <label className="field">
        <span className="label">
          <Trans>Search</Trans>
        </span>
        <input
          type="search"
          className="input"
          value={filter.words}
          placeholder={t`Title, id, language, metadata`}
          onChange={(event) => change({ ...filter, words: event.target.value })}
        />
      </label>
      <ChoiceField
        label={t`Status`}
        value={filter.status}
        values={STATUSES}
        nameOf={statusName}
        change={(status) => change({ ...filter, status })}
      />
      <ChoiceField
        label={t`Priority`}
        value={filter.priority}
        values={PRIORITIES}
        nameOf={priorityName}
        change={(priority) => change({ ...filter, priority })}
      />
    </search>
  );
}
