import { useLingui } from '@lingui/react/macro';
import type { CacheTier, Priority } from '../contract/types';
import { useKindName } from '../report/words';
import { taskName } from './taskName';

export function usePriorityName(): (priority: Priority) => string {
  const { t } = useLingui();
  return (priority) => {
    switch (priority) {
      case 'critical':
        return t`Critical`;
      case 'high':
        return t`High`;
      case 'medium':
        return t`Medium`;
      case 'low':
        return t`Low`;
    }
  };
}

/** What a language is called; a code that the browser does not know stays as it is. */
export function useLanguageName(): (code: string) => string {
  const { i18n } = useLingui();
  const names = new Intl.DisplayNames(i18n.locale, { type: 'language' });
  return (code) => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
}

export function useTaskName(): (taskId: string) => string {
  const kindName = useKindName();
  return (taskId) => taskName(taskId, kindName);
}

/** How long the answers of a tier are kept at most; undefined when they are not. */
export function useTierName(): (tier: CacheTier) => string | undefined {
  const { t } = useLingui();
  return (tier) => {
    switch (tier) {
      case 'permanent':
        return t`90 days`;
      case 'stable':
        return t`7 days`;
      case 'dynamic':
        return t`1 hour`;
      case 'realtime':
        return t`10 minutes`;
      case 'none':
        return undefined;
    }
  };
}
