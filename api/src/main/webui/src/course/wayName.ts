import { useLingui } from '@lingui/react/macro';
import type { Way } from './sentences';

export function useWayName(): (way: Way) => string {
  const { t } = useLingui();
  return (way) => {
    switch (way) {
      case 'positive':
        return t`positive`;
      case 'neutral':
        return t`neutral`;
      case 'negative':
        return t`negative`;
    }
  };
}
