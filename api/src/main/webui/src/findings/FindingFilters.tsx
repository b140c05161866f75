import { Trans, useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import { SEVERITIES } from '../contract/types';
import { useKindName, useSeverityName } from '../report/words';
import styles from './findings.module.css';
import type { Filter, Located } from './findings';
import { SeverityMark } from './SeverityMark';

interface Props {
  findings: readonly Located[];
  filter: Filter;
  change(filter: Filter): void;
}

/** Which findings are shown, with how many there are of each. */
export const FindingFilters = memo(function FindingFilters({ findings, filter, change }: Props) {
  const { t } = useLingui();
  const kindName = useKindName();
  const severityName = useSeverityName();
  const ofKind = findings.filter((finding) => filter.kind === undefined || finding.kind === filter.kind);
  const kinds = [...new Set(findings.map((finding) => finding.kind))];
  return (
    <div className={styles.filters}>
      <div role="group" aria-label={t`Severities`}>
        {SEVERITIES.map((severity) => {
          const count = ofKind.filter((finding) => finding.severity === severity).length;
          const isOn = filter.severities.includes(severity);
          return (
            <button
              key={severity}
              type="button"
              className={styles.toggle}
              aria-pressed={isOn}
              onClick={() =>
                change({
                  ...filter,
                  severities: SEVERITIES.filter((each) => (each === severity ? !isOn : filter.severities.includes(each))),
                })
              }
            >
              <SeverityMark severity={severity} />
              <span className="visually-hidden">{severityName(severity)}</span> {count}
            </button>
          );
        })}
      </div>
      <select
        className={styles.kinds}
        aria-label={t`Analysis`}
        value={filter.kind ?? ''}
        onChange={(event) => change({ ...filter, kind: event.target.value === '' ? undefined : event.target.value })}
      >
        <option value="">
          <Trans>All analyses</Trans>
        </option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindName(kind)}
          </option>
        ))}
      </select>
    </div>
  );
});
