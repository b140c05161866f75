import { useQuery } from '@tanstack/react-query';
import { readSubmission } from '../app/submissions';
import type { SubmitJob } from '../contract/types';

/** What was submitted as this job: null when this browser does not have it, undefined until that is known. */
export function useKeptSubmission(id: string): SubmitJob | null | undefined {
  const kept = useQuery({
    queryKey: ['submission', id],
    queryFn: async () => (await readSubmission(id)) ?? null,
    staleTime: Infinity,
  });
  return kept.data;
}
