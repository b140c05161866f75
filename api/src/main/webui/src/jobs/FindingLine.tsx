import { useLingui } from '@lingui/react/macro';
import type { Finding } from '../contract/types';
import { SeverityMark } from '../findings/SeverityMark';
import type { Languages } from '../report/spoken';
import { useSeverityName } from '../report/words';
import styles from './finding.module.css';

/** One finding as it is read in a report: what it is, where, and what to do. */
export function FindingLine({ finding, languages }: { finding: Finding; languages: Languages }) {
  const { t } = useLingui();
  const severityName = useSeverityName();
  const suggestions = finding.suggestions ?? [];
  return (
    <li className={styles.finding}>
      <SeverityMark severity={finding.severity} />
      <div>
        <p>
          <span className="visually-hidden">{severityName(finding.severity)}: </span>
          <span lang={languages.message}>{finding.message}</span>
        </p>
        {finding.quote !== undefined && (
          <p className={styles.quote}>
            <q dir="auto" lang={languages.text}>
              {finding.quote}
            </q>
            {suggestions.length > 0 && (
              <>
                <span aria-hidden="true"> → </span>
                <span className="visually-hidden">{t`Suggestions`}: </span>
                <span dir="auto" lang={languages.text}>
                  {suggestions.join(' · ')}
                </span>
              </>
            )}
          </p>
        )}
        {finding.quote === undefined && suggestions.length > 0 && (
          <p className={styles.quote} dir="auto" lang={languages.text}>
            {suggestions.join(' · ')}
          </p>
        )}
      </div>
    </li>
  );
}
