import { useLingui } from '@lingui/react/macro';
import type { Finding } from '../contract/types';
import { SeverityMark } from '../findings/SeverityMark';
import { useSeverityName } from '../report/words';
import styles from './finding.module.css';

/** One finding as it is read in a report: what it is, where, and what to do. */
export function FindingLine({ finding }: { finding: Finding }) {
  const { t } = useLingui();
  const severityName = useSeverityName();
  const suggestions = finding.suggestions ?? [];
  return (
    <li className={styles.finding}>
      <SeverityMark severity={finding.severity} />
      <div>
        <p>
          <span className="visually-hidden">{severityName(finding.severity)}: </span>
          {finding.message}
        </p>
        {finding.quote !== undefined && (
          <p className={styles.quote}>
            <q dir="auto">{finding.quote}</q>
            {suggestions.length > 0 && (
              <>
                <span aria-hidden="true"> → </span>
                <span className="visually-hidden">{t`Suggestions`}: </span>
                <span dir="auto">{suggestions.join(' · ')}</span>
              </>
            )}
          </p>
        )}
        {finding.quote === undefined && suggestions.length > 0 && (
          <p className={styles.quote} dir="auto">
            {suggestions.join(' · ')}
          </p>
        )}
      </div>
    </li>
  );
}
