import { useInfiniteQuery, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readLabels } from '../app/submissions';
import { isFinished, type Job } from '../contract/types';
import { ApiProblem } from '../http/ApiProblem';
import { listJobs } from '../http/api';
import { jobQuery } from '../http/queries';
import type { JobFilter } from './jobFilter';
import { PAGE } from './listAddress';

/** How often a list looks for a job that others have submitted: while jobs are at work, and while none is. */
const BUSY_MS = 15_000;
const QUIET_MS = 60_000;
const RUNNING_MS = 1_500;
/** As many running jobs are asked for one by one; the rest moves with the list. */
const MOST_RUNNING = 8;

export interface JobList {
  jobs: readonly Job[];
  isRead: boolean;
  problem: ApiProblem | undefined;
  hasOlder: boolean;
  isReadingOlder: boolean;
  readOlder(): void;
  readAgain(): void;
}

/**
 * The newest jobs that the server's filters let through; those that run keep moving. The list is read again when there
 * is a newer job, which costs one job to know; a window that nobody looks at asks for nothing.
 */
export function useJobList(filter: JobFilter): JobList {
  const queries = useQueryClient();
  const { status, priority } = filter;
  const list = useInfiniteQuery({
    queryKey: ['jobs', status, priority],
    queryFn: ({ pageParam, signal }) => listJobs(queryOf(filter, PAGE, pageParam), signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });
  /** The job as it was last read, in this list or by itself. */
  const known = (job: Job) => {
    const state = queries.getQueryState<Job>(jobQuery(job.id).queryKey);
    return state?.data !== undefined && (isFinished(state.data.status) || state.dataUpdatedAt > list.dataUpdatedAt) ? state.data : job;
  };
  const listed = list.data?.pages.flatMap((page) => page.data) ?? [];
  const running = listed.map(known).filter((job) => !isFinished(job.status)).slice(0, MOST_RUNNING);
  const latest = useQueries({
    queries: running.map((job) => ({
      ...jobQuery(job.id),
      initialData: job,
      refetchInterval: ({ state }: { state: { data: Job | undefined } }) =>
        state.data !== undefined && isFinished(state.data.status) ? false : RUNNING_MS,
    })),
    combine: (queries) => new Map(queries.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data] as const]))),
  });
  const newest = useQuery({
    queryKey: ['newest', status, priority],
    queryFn: async ({ signal }) => (await listJobs(queryOf(filter, 1), signal)).data[0]?.id ?? null,
    enabled: list.data !== undefined,
    initialData: null,
    staleTime: Infinity,
    refetchInterval: running.length > 0 ? BUSY_MS : QUIET_MS,
  });
  const { refetch } = list;
  // Ids sort by time.
  const isBehind = newest.data !== null && listed.every((job) => job.id < newest.data!);
  useEffect(() => {
    if (isBehind) {
      void refetch();
    }
  }, [isBehind, newest.data, refetch]);
  return {
    jobs: listed.map((job) => latest.get(job.id) ?? known(job)),
    isRead: list.data !== undefined,
    problem: [list.error, newest.error].find((each) => each instanceof ApiProblem),
    hasOlder: list.hasNextPage,
    isReadingOlder: list.isFetchingNextPage,
    readOlder: () => void list.fetchNextPage(),
    readAgain: () => void Promise.all([list.refetch(), newest.refetch()]),
  };
}

function queryOf({ status, priority }: JobFilter, limit: number, cursor = ''): URLSearchParams {
  const given = Object.entries({ limit: String(limit), status, priority, cursor });
  return new URLSearchParams(given.filter((entry): entry is [string, string] => (entry[1] ?? '') !== ''));
}

/** What the pages of jobs submitted in this browser are called. */
export function useLabels(): ReadonlyMap<string, string> {
  const labels = useQuery({ queryKey: ['labels'], queryFn: readLabels, staleTime: 0 });
  return labels.data ?? NONE;
}

const NONE: ReadonlyMap<string, string> = new Map();
