import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link, useRoute } from 'wouter';
import styles from './app.module.css';
import { type AppLanguage, LANGUAGES } from './appLanguage';
import { choose } from './language';
import { StatusLine } from './StatusLine';

export function Shell({ children }: { children: ReactNode }) {
  const { i18n, t } = useLingui();
  return (
    <>
      <a className={styles.skip} href="#content">
        <Trans>Skip to the content</Trans>
      </a>
      <header className={styles.bar}>
        <Link className={styles.brand} href="/">
          <Mark />
          <span>Proofstream</span>
        </Link>
        <nav className={styles.nav} aria-label={t`Main`}>
          <NavLink href="/" pattern="/">
            <Trans>Analyse</Trans>
          </NavLink>
          <NavLink href="/jobs" pattern={OF_JOBS}>
            <Trans>Jobs</Trans>
          </NavLink>
        </nav>
        <select
          className={styles.language}
          aria-label={t`Language of the app`}
          value={i18n.locale}
          onChange={(event) => void choose(event.target.value as AppLanguage)}
        >
          {Object.entries(LANGUAGES).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </header>
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <StatusLine />
    </>
  );
}

/** Jobs are compared as a part of their screens. */
const OF_JOBS = /^\/(?:jobs(?:\/.*)?|compare)$/;

function NavLink({ href, pattern, children }: { href: string; pattern: string | RegExp; children: ReactNode }) {
  const [isHere] = useRoute(pattern);
  return (
    <Link href={href} aria-current={isHere ? 'page' : undefined}>
      {children}
    </Link>
  );
}

function Mark() {
  return (
    <svg width="22" height="22" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--accent)" />
      <path d="M8 11h16M8 16h11" stroke="var(--accent-ink)" strokeWidth="2.6" strokeLinecap="round" fill="none" />
      <path d="M8 22q2-2.6 4 0t4 0 4 0 4 0" stroke="var(--warning-tint)" strokeWidth="2.6" strokeLinecap="round" fill="none" />
    </svg>
  );
}
