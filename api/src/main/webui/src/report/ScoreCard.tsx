import { Trans, useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import type { Score } from '../contract/types';
import styles from './report.module.css';
import { useKindName } from './words';

interface Props {
  /** Undefined while it is being made, null when there is none. */
  score: Score | null | undefined;
  /** The score before the last change, if there was one. */
  before?: number | undefined;
  done: number;
  total: number;
}

/** The overall score, and what it is made of. */
export const ScoreCard = memo(function ScoreCard({ score, before, done, total }: Props) {
  const { i18n } = useLingui();
  const kindName = useKindName();
  const names = (ids: string[]) => new Intl.ListFormat(i18n.locale).format(ids.map(kindName));
  const value = score?.value;
  const share = value ?? (score === null || total === 0 ? 0 : (done / total) * 100);
  return (
    <div className={styles.score}>
      <svg className={styles.ring} viewBox="0 0 60 60" aria-hidden="true" data-busy={score === undefined || undefined}>
        <circle cx="30" cy="30" r="26" />
        <circle cx="30" cy="30" r="26" pathLength="100" strokeDasharray={`${share} 100`} transform="rotate(-90 30 30)" />
        <text x="30" y="30" dominantBaseline="central" textAnchor="middle">
          {value ?? (score === null ? '–' : '…')}
        </text>
      </svg>
      <div className={styles.scoreWords}>
        {score === undefined ? (
          <>
            <h2>
              <Trans>Reading your page</Trans>
            </h2>
            <p className="hint">
              <Trans>
                {done} of {total} done
              </Trans>
            </p>
          </>
        ) : score === null ? (
          <>
            <h2>
              <Trans>No score</Trans>
            </h2>
            <p className="hint">
              <Trans>No analysis that counts towards it has finished.</Trans>
            </p>
          </>
        ) : (
          <>
            <h2>
              <Trans>Score {score.value} of 100</Trans>
              {before !== undefined && before !== score.value && (
                <span className={styles.change} data-up={score.value > before || undefined}>
                  <Trans>was {before}</Trans>
                </span>
              )}
            </h2>
            <p className="hint">
              <Trans>Made of {names(score.of)}.</Trans>{' '}
              {score.missing.length > 0 && <Trans>Without {names(score.missing)}.</Trans>}
            </p>
          </>
        )}
      </div>
    </div>
  );
});
