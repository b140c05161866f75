import { useLingui } from '@lingui/react/macro';
import type { Priority } from '../contract/types';
import { useKindName } from '../report/words';

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

/** What a task is called: its analysis, with a number where a job has more of the kind. */
export function useTaskName(): (taskId: string) => string {
  const kindName = useKindName();
  return (taskId) => {
    const numbered = /^(.+)-(\d+)$/.exec(taskId);
    return numbered === null ? kindName(taskId) : `${kindName(numbered[1]!)} ${numbered[2]}`;
  };
}
