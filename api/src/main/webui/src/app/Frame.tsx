import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RouteBoundary } from './RouteBoundary';
import { Shell } from './Shell';
import { StatusProvider } from './StatusLine';

/** What every page has around it. */
export function Frame({ queries, children }: { queries: QueryClient; children: ReactNode }) {
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queries}>
        <StatusProvider>
          <Shell>
            <RouteBoundary>{children}</RouteBoundary>
          </Shell>
        </StatusProvider>
      </QueryClientProvider>
    </I18nProvider>
  );
}
