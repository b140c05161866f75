import { Trans } from '@lingui/react/macro';
import { Component, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import styles from './app.module.css';

/** Keeps a fault of one page from taking the rest along; going elsewhere or trying again starts afresh. */
export function RouteBoundary({ children }: { children: ReactNode }) {
  const [path] = useLocation();
  return <Boundary key={path}>{children}</Boundary>;
}

class Boundary extends Component<{ children: ReactNode }, { fault: unknown }> {
  override state: { fault: unknown } = { fault: undefined };

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault ?? new Error('unknown') };
  }

  override render() {
    if (this.state.fault === undefined) {
      return this.props.children;
    }
    return (
      <div className={styles.notice} role="alert">
        <h1>
          <Trans>This page stopped working</Trans>
        </h1>
        <p>
          <Trans>What you typed is kept in this browser. Try again; if that does not help, reload the page.</Trans>
        </p>
        <p className={styles.row}>
          <button className="button primary" type="button" onClick={() => this.setState({ fault: undefined })}>
            <Trans>Try again</Trans>
          </button>
          <button className="button" type="button" onClick={() => window.location.reload()}>
            <Trans>Reload</Trans>
          </button>
        </p>
      </div>
    );
  }
}
