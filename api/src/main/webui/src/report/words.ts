import { useLingui } from '@lingui/react/macro';
import type { Severity, TaskStatus } from '../contract/types';

/** What people call an analysis; a kind that the app does not know keeps its own name. */
export function useKindName(): (kind: string) => string {
  const { t } = useLingui();
  return (kind) => {
    switch (kind) {
      case 'readability':
        return t`Readability`;
      case 'seo':
        return t`SEO`;
      case 'tone':
        return t`Tone`;
      case 'grammar':
        return t`Grammar`;
      case 'structure':
        return t`Structure`;
      case 'sentiment':
        return t`Sentiment`;
      default:
        return kind;
    }
  };
}

export function useStatusName(): (status: TaskStatus | 'partial') => string {
  const { t } = useLingui();
  return (status) => {
    switch (status) {
      case 'queued':
        return t`Queued`;
      case 'running':
        return t`Running`;
      case 'retrying':
        return t`Retrying`;
      case 'completed':
        return t`Completed`;
      case 'partial':
        return t`Partial`;
      case 'failed':
        return t`Failed`;
      case 'cancelled':
        return t`Cancelled`;
      case 'expired':
        return t`Expired`;
    }
  };
}

export function useSeverityName(): (severity: Severity) => string {
  const { t } = useLingui();
  return (severity) => {
    switch (severity) {
      case 'error':
        return t`Error`;
      case 'warning':
        return t`Warning`;
      case 'suggestion':
        return t`Suggestion`;
      case 'good':
        return t`Good`;
    }
  };
}
