import type { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Route, Switch } from 'wouter';
import AnalysePage from '../analyse/AnalysePage';
import ComparePage from '../compare/ComparePage';
import JobPage from '../jobs/JobPage';
import JobsPage from '../jobs/JobsPage';
import { keepFinishedJobs } from '../offline/keptJobs';
import { Frame } from './Frame';
import { NotFound } from './NotFound';

export function App({ queries }: { queries: QueryClient }) {
  useEffect(() => keepFinishedJobs(queries), [queries]);
  useEffect(() => {
    // Until now it was the prelude's picture of the app, which takes nothing.
    document.getElementById('root')!.inert = false;
  }, []);
  return (
    <Frame queries={queries}>
      <Switch>
        <Route path="/" component={AnalysePage} />
        <Route path="/jobs" component={JobsPage} />
        <Route path="/jobs/:id">{({ id }) => <JobPage key={id} id={id} />}</Route>
        <Route path="/compare" component={ComparePage} />
        <Route component={NotFound} />
      </Switch>
    </Frame>
  );
}
