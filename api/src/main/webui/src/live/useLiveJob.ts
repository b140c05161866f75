import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Job } from '../contract/types';
import { isFinished } from '../contract/types';
import { jobQuery } from '../http/queries';
import type { StreamState } from './eventStream';
import { followJob } from './eventStream';
import type { LiveJob } from './jobFold';
import { fold, live } from './jobFold';

interface Following {
  id: string;
  live: LiveJob | undefined;
  stream: StreamState;
}

/**
 * A job as it happens: follows its stream while it runs, and keeps the query of the same job up to date on the way.
 *
 * @param job as last read or as it was accepted; undefined while there is none
 */
export function useLiveJob(job: Job | undefined): { live: LiveJob | undefined; stream: StreamState } {
  const queries = useQueryClient();
  const [following, setFollowing] = useState<Following>();
  const id = job?.id;
  const over = job === undefined || isFinished(job.status);

  useEffect(() => {
    if (id === undefined || over) {
      return;
    }
    let latest: LiveJob | undefined;
    let state: StreamState = { at: 'connecting' };
    let frame = 0;
    // Six tasks may end within a millisecond: one frame shows what came since the last.
    const show = () => {
      if (frame === 0) {
        frame = requestAnimationFrame(() => {
          frame = 0;
          setFollowing({ id, live: latest, stream: state });
          if (latest !== undefined) {
            queries.setQueryData(jobQuery(id).queryKey, latest.job);
          }
        });
      }
    };
    const stop = followJob(`/v1/jobs/${id}/events`, {
      event: (event) => {
        latest = fold(latest, event);
        show();
      },
      state: (now) => {
        state = now;
        show();
      },
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [id, over, queries]);

  // The same object for the same job: all that is found in it hangs on that.
  const known = useMemo(() => (job === undefined ? undefined : live(job)), [job]);
  if (job === undefined) {
    return { live: undefined, stream: { at: 'connecting' } };
  }
  const mine = following?.id === id ? following : undefined;
  return {
    live: mine?.live ?? known,
    stream: mine?.stream ?? { at: over ? 'ended' : 'connecting' },
  };
}
