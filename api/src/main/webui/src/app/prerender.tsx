import { i18n } from '@lingui/core';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import AnalysePage from '../analyse/AnalysePage';
import ComparePage from '../compare/ComparePage';
import { newQueryClient } from '../http/queries';
import { SOME_JOB } from '../jobs/jobId';
import JobPage from '../jobs/JobPage';
import JobsPage from '../jobs/JobsPage';
import { messages as en } from '../locales/en.po';
import { messages as nl } from '../locales/nl.po';
import type { AppLanguage } from './appLanguage';
import { Frame } from './Frame';
import { NotFound } from './NotFound';
import type { Screen } from './screens';

const PAGES: Record<Screen, { path: string; page: ReactNode }> = {
  analyse: { path: '/', page: <AnalysePage /> },
  jobs: { path: '/jobs', page: <JobsPage /> },
  job: { path: `/jobs/${SOME_JOB}`, page: <JobPage id={SOME_JOB} /> },
  compare: { path: '/compare', page: <ComparePage /> },
  nowhere: { path: '/nowhere', page: <NotFound /> },
};

/** Each screen as it is before the server has answered anything. Run by the build. */
export function prerender(language: AppLanguage): Record<Screen, string> {
  i18n.loadAndActivate({ locale: language, messages: { en, nl }[language] });
  const screens = Object.entries(PAGES).map(([screen, { path, page }]) => [
    screen,
    renderToStaticMarkup(
      <Router ssrPath={path} ssrSearch="">
        <Frame queries={newQueryClient()}>{page}</Frame>
      </Router>,
    ),
  ]);
  return Object.fromEntries(screens) as Record<Screen, string>;
}
