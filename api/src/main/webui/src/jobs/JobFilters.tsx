import { Trans, useLingui } from '@lingui/react/macro';
import { useStatusName } from '../report/words';
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
      <label className="field">
        <span className="label">
          <Trans>Status</Trans>
        </span>
        <select
          className="input"
          value={filter.status ?? ''}
          onChange={(event) => change({ ...filter, status: STATUSES.find((status) => status === event.target.value) })}
        >
          <option value="">{t`All`}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {statusName(status)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="label">
          <Trans>Priority</Trans>
        </span>
        <select
          className="input"
          value={filter.priority ?? ''}
          onChange={(event) =>
            change({ ...filter, priority: PRIORITIES.find((priority) => priority === event.target.value) })
          }
        >
          <option value="">{t`All`}</option>
          {PRIORITIES.map((priority) => (
            <option key={priority} value={priority}>
              {priorityName(priority)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
