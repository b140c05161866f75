import type { Severity } from '../contract/types';
import styles from './findings.module.css';

/** A shape of its own for each severity: colour is never alone. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <svg className={styles.mark} data-severity={severity} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {SHAPES[severity]}
    </svg>
  );
}

const SHAPES: Record<Severity, React.ReactNode> = {
  error: (
    <>
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />
      <path d="M5.5 5.5l5 5m0-5l-5 5" stroke="var(--sheet)" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1l7.4 13.4H.6z" fill="currentColor" />
      <path d="M8 6v4m0 2v.4" stroke="var(--sheet)" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  suggestion: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M8 4.6v.2M8 7.4v4" stroke="var(--sheet)" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  good: (
    <>
      <rect x="1" y="1" width="14" height="14" rx="3" fill="currentColor" />
      <path d="M4.4 8.4l2.4 2.4 4.8-5.4" stroke="var(--sheet)" strokeWidth="1.8" strokeLinecap="round" fill="none" />
    </>
  ),
};
