import { Trans } from '@lingui/react/macro';
import { Link } from 'wouter';
import styles from './app.module.css';
import { usePageTitle } from './usePageTitle';
import { useLingui } from '@lingui/react/macro';

export function NotFound() {
  const { t } = useLingui();
  usePageTitle(t`Not found`);
  return (
    <div className={styles.notice}>
      <h1>
        <Trans>There is no page here</Trans>
      </h1>
      <p>
        <Trans>The address may be mistyped, or older than this version.</Trans>
      </p>
      <p>
        <Link className="button primary" href="/">
          <Trans>Analyse a page</Trans>
        </Link>
      </p>
    </div>
  );
}
