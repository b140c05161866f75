import { QueryClient, queryOptions } from '@tanstack/react-query';
import { isFinished } from '../contract/types';
import { ApiProblem } from './ApiProblem';
import { readJob, readKinds, readRules } from './api';

const RETRIES = 2;

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Whether the server answers is for the request to find out: this machine may be it, and the service worker may
      // know the answer. Waiting for a network in silence would be neither.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        staleTime: 30_000,
        retry: (failures, problem) => failures < RETRIES && problem instanceof ApiProblem && problem.isPassing,
        throwOnError: false,
      },
    },
  });
}

/** A job; a finished one never changes. A job that runs is kept up to date by its stream, not by asking again. */
export function jobQuery(id: string) {
  return queryOptions({
    queryKey: ['job', id],
    queryFn: ({ signal }) => readJob(id, signal),
    staleTime: (query) => (query.state.data && isFinished(query.state.data.status) ? Infinity : 5_000),
  });
}

export const kindsQuery = queryOptions({
  queryKey: ['kinds'],
  queryFn: ({ signal }) => readKinds(signal),
  staleTime: Infinity,
});

/** The rules in a language of the app. */
export function rulesQuery(language: string) {
  return queryOptions({
    queryKey: ['rules', language],
    queryFn: ({ signal }) => readRules(language, signal),
    staleTime: Infinity,
  });
}
