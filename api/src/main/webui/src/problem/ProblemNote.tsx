import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ApiProblem } from '../http/ApiProblem';
import { OF_THE_SERVER } from '../report/spoken';
import styles from './problem.module.css';

interface Props {
  problem: ApiProblem;
  /** Whether it befell a text that somebody wrote; that is said to be safe. */
  isOfText?: boolean;
  /** What the reader can do about it, as buttons. */
  children?: ReactNode;
}

/** One thing that went wrong, calmly: what it is, what is safe, what comes next. */
export function ProblemNote({ problem, isOfText = false, children }: Props) {
  const { t } = useLingui();
  const { title, next } = useProblemWords(problem, isOfText);
  return (
    <section className={styles.note} aria-label={t`Problem`}>
      <h2>{title}</h2>
      <p>
        {isOfText && (
          <>
            <Trans>Your text is kept here.</Trans>{' '}
          </>
        )}
        {next}
      </p>
      {problem.errors.length > 0 && (
        <ul className={styles.errors}>
          {problem.errors.map((error) => (
            <li key={error.pointer + error.detail}>
              <code>{error.pointer}</code> <span lang={OF_THE_SERVER}>{error.detail}</span>
            </li>
          ))}
        </ul>
      )}
      {/* What can be done may depend on the problem, and be nothing. */}
      {children !== undefined && children !== false && <div className={styles.actions}>{children}</div>}
      {problem.traceId !== undefined && problem.status >= 500 && (
        <p className="hint">
          <Trans>Ask for help with this number: {problem.traceId}</Trans>
        </p>
      )}
    </section>
  );
}

function useProblemWords(problem: ApiProblem, isOfText: boolean): { title: string; next: string } {
  const { t } = useLingui();
  const { retryAfter } = problem;
  switch (problem.code) {
    case 'unreachable':
      return {
        title: t`The server does not answer`,
        next: t`Check the connection, then try again.`,
      };
    case 'overloaded':
      return {
        title: t`The server is busy`,
        next:
          retryAfter === undefined
            ? t`Try again in a moment.`
            : t`Try again in ${retryAfter} s.`,
      };
    case 'rate-limited':
      return isOfText
        ? {
            title: t`Too many analyses at once`,
            next:
              retryAfter === undefined
                ? t`Wait a little, then try again.`
                : t`The next one is free in ${retryAfter} s.`,
          }
        : {
            title: t`Asked too often`,
            next:
              retryAfter === undefined
                ? t`Nothing is lost. Wait a little, then try again.`
                : t`Nothing is lost. The server answers again in ${retryAfter} s.`,
          };
    case 'budget-exceeded':
      return {
        title: t`The budget is used up`,
        next: t`Ask your administrator for more, or wait for the next period.`,
      };
    case 'unauthenticated':
      return {
        title: t`The server does not know you`,
        next: t`This server needs a key that this app was not given: open it on the machine where it runs, or ask your administrator.`,
      };
    case 'forbidden':
      return {
        title: t`The server refuses this`,
        next: t`Open the app under the address that the server printed when it started.`,
      };
    case 'too-large':
      return {
        title: t`This text is too long`,
        next: t`The server reads up to 512 KB at once: analyse it in parts.`,
      };
    case 'not-found':
      return {
        title: t`There is no such job`,
        next: t`It may have been removed, or the address is mistyped.`,
      };
    case 'invalid-request':
    case 'malformed-json':
    case 'unsupported-media-type':
    case 'idempotency-key-in-use':
    case 'idempotency-key-reused':
    case 'method-not-allowed':
    case 'not-acceptable':
    case 'headers-too-large':
    case 'uri-too-long':
      return { title: t`The server did not take this`, next: problem.message };
    case 'internal':
    case 'unreadable':
      return {
        title: t`Something went wrong at the server`,
        next: t`Try again; it is safe to repeat.`,
      };
  }
}
