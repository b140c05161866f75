import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { StatusLine, StatusProvider } from '../app/StatusLine';
import { newQueryClient } from '../http/queries';

/** Shows a page with all that the app puts around it. */
export function renderPage(page: ReactNode, path = '/') {
  const { hook, history } = memoryLocation({ path, record: true });
  const queries = newQueryClient();
  queries.setDefaultOptions({ queries: { retry: false } });
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queries}>
        <StatusProvider>
          <Router hook={hook}>{page}</Router>
          <StatusLine />
        </StatusProvider>
      </QueryClientProvider>
    </I18nProvider>,
  );
  return { user: userEvent.setup(), history };
}
