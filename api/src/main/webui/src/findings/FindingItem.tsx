import { Trans, useLingui } from '@lingui/react/macro';
import { memo, useId } from 'react';
import { useKindName, useSeverityName } from '../report/words';
import styles from './findings.module.css';
import type { Choice } from './choice';
import type { Located } from './findings';
import { RuleReason } from './RuleReason';
import { SeverityMark } from './SeverityMark';

/** What a reader can do with a finding; the same functions for all of them. */
export interface FindingActions {
  choose(choice: Choice): void;
  accept(finding: Located, suggestion: string): void;
  dismiss(finding: Located): void;
}

interface Props extends FindingActions {
  finding: Located;
  isCurrent: boolean;
  isOpen: boolean;
  isTabStop: boolean;
}

/** One finding: what it is; opened, why it matters and what can be done. Of a list that moves, only what changes is made anew. */
export const FindingItem = memo(function FindingItem({ finding, isCurrent, isOpen, isTabStop, choose, accept, dismiss }: Props) {
  const { t } = useLingui();
  const id = useId();
  const kindName = useKindName();
  const severityName = useSeverityName();
  const { languages, suggestions = [] } = finding;
  return (
    <div className={styles.item} data-current={isCurrent || undefined} data-earlier={finding.isEarlier || undefined}>
      <button
        type="button"
        className={styles.itemHead}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-current={isCurrent || undefined}
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => choose({ key: finding.key, isOpen: !isOpen, takesFocus: false })}
      >
        <SeverityMark severity={finding.severity} />
        <span className="visually-hidden">{severityName(finding.severity)}: </span>
        <span className={styles.itemText}>
          <span lang={languages.message}>{finding.message}</span>
          <span className={styles.itemMeta}>
            {kindName(finding.kind)}
            {finding.quote !== undefined && (
              <>
                {' · '}
                <q dir="auto" lang={languages.text}>
                  {shortened(finding.quote)}
                </q>
              </>
            )}
          </span>
        </span>
      </button>
      {isOpen && (
        <div id={id} className={styles.itemBody}>
          {suggestions.length > 0 && (
            <div className={styles.suggestions} role="group" aria-label={t`Suggestions`}>
              {suggestions.map((suggestion) =>
                finding.start !== undefined && !finding.isEarlier ? (
                  <button key={suggestion} type="button" className="button small" onClick={() => accept(finding, suggestion)}>
                    <Trans>
                      Use <span dir="auto" lang={languages.text}>{suggestion === '' ? '␡' : suggestion}</span>
                    </Trans>
                  </button>
                ) : (
                  <p key={suggestion} dir="auto" lang={languages.text}>
                    {suggestion}
                  </p>
                ),
              )}
            </div>
          )}
          <RuleReason rule={finding.rule} />
          <button type="button" className="button plain small" onClick={() => dismiss(finding)}>
            <Trans>Dismiss</Trans>
          </button>
        </div>
      )}
    </div>
  );
});

const LONGEST_QUOTE = 80;

function shortened(quote: string): string {
  const characters = [...quote.slice(0, LONGEST_QUOTE * 2)];
  return characters.length <= LONGEST_QUOTE ? characters.join('') : `${characters.slice(0, LONGEST_QUOTE).join('')}…`;
}
