import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { readLabels } from '../app/submissions';
import { isFinished, type Job } from '../contract/types';
import { ApiProblem } from '../http/ApiProblem';
import { listJobs } from '../http/api';
import { jobQuery } from '../http/queries';
import type { JobFilter } from './jobFilter';

const PAGE = 20;
/** How often a list looks for jobs that others have submitted. */
const LIST_MS = 15_000;
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

/** The newest jobs that the server's filters let through; those that run keep moving. */
export function useJobList({ status, priority }: JobFilter): JobList {
  const list = useInfiniteQuery({
    queryKey: ['jobs', status, priority],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ limit: String(PAGE) });
      for (const [name, value] of Object.entries({ status, priority, cursor: pageParam })) {
        if (value !== undefined && value !== '') {
          query.set(name, value);
        }
      }
      return listJobs(query, signal);
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: LIST_MS,
    staleTime: 0,
  });
  const listed = list.data?.pages.flatMap((page) => page.data) ?? [];
  const running = listed.filter((job) => !isFinished(job.status)).slice(0, MOST_RUNNING);
  const latest = useQueries({
    queries: running.map((job) => ({
      ...jobQuery(job.id),
      initialData: job,
      refetchInterval: ({ state }: { state: { data: Job | undefined } }) =>
        state.data !== undefined && isFinished(state.data.status) ? false : RUNNING_MS,
    })),
    combine: (queries) => new Map(queries.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data] as const]))),
  });
  return {
    jobs: listed.map((job) => latest.get(job.id) ?? job),
    isRead: list.data !== undefined,
    problem: list.error instanceof ApiProblem ? list.error : undefined,
    hasOlder: list.hasNextPage,
    isReadingOlder: list.isFetchingNextPage,
    readOlder: () => void list.fetchNextPage(),
    readAgain: () => void list.refetch(),
  };
}

/** What the pages of jobs submitted in this browser are called. */
export function useLabels(): ReadonlyMap<string, string> {
  const labels = useQuery({ queryKey: ['labels'], queryFn: readLabels, staleTime: 0 });
  return labels.data ?? NONE;
}

const NONE: ReadonlyMap<string, string> = new Map();
