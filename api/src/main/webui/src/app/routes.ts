import { lazy } from 'react';

const LOADERS = {
  analyse: () => import('../analyse/AnalysePage'),
  jobs: () => import('../jobs/JobsPage'),
  job: () => import('../jobs/JobPage'),
  compare: () => import('../compare/ComparePage'),
};

export const AnalysePage = lazy(LOADERS.analyse);
export const JobsPage = lazy(LOADERS.jobs);
export const JobPage = lazy(LOADERS.job);
export const ComparePage = lazy(LOADERS.compare);

/** Begins to load a page's code before React asks for it. */
export function preloadRoute(path: string): void {
  if (path === '/') {
    void LOADERS.analyse();
  } else if (path === '/jobs') {
    void LOADERS.jobs();
  } else if (path.startsWith('/jobs/')) {
    void LOADERS.job();
  } else if (path === '/compare') {
    void LOADERS.compare();
  }
}
