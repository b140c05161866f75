import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { Route, Switch } from 'wouter';
import { newQueryClient } from '../http/queries';
import { keepFinishedJobs } from '../offline/keptJobs';
import { NotFound } from './NotFound';
import { RouteBoundary } from './RouteBoundary';
import { AnalysePage, ComparePage, JobPage, JobsPage } from './routes';
import { Shell } from './Shell';
import { StatusProvider } from './StatusLine';

export function App() {
  const [queries] = useState(newQueryClient);
  useEffect(() => keepFinishedJobs(queries), [queries]);
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queries}>
        <StatusProvider>
          <Shell>
            <RouteBoundary>
              <Suspense fallback={null}>
                <Switch>
                  <Route path="/" component={AnalysePage} />
                  <Route path="/jobs" component={JobsPage} />
                  <Route path="/jobs/:id">{({ id }) => <JobPage key={id} id={id} />}</Route>
                  <Route path="/compare" component={ComparePage} />
                  <Route component={NotFound} />
                </Switch>
              </Suspense>
            </RouteBoundary>
          </Shell>
        </StatusProvider>
      </QueryClientProvider>
    </I18nProvider>
  );
}
