import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { isFinished, type Job, type JobEvent } from '../contract/types';
import { jobQuery } from '../http/queries';
import { followJob, type StreamState } from '../live/eventStream';
import { fold, type LiveJob, live } from '../live/jobFold';

export interface History {
  live: LiveJob | undefined;
  stream: StreamState;
  events: readonly JobEvent[];
}

interface Heard extends History {
  id: string;
}

/**
 * A job with all that happened to it, from its first event on: read once when it has finished, followed while it runs.
 *
 * @param job as last read; undefined while it is not there
 */
export function useJobHistory(job: Job | undefined): History {
  const queries = useQueryClient();
  const [heard, setHeard] = useState<Heard>();
  const id = job?.id;

  useEffect(() => {
    if (id === undefined) {
      return;
    }
    const events: JobEvent[] = [];
    let latest: LiveJob | undefined;
    let state: StreamState = { at: 'connecting' };
    let frame = 0;
    const show = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        setHeard({ id, live: latest, stream: state, events: [...events] });
      });
    };
    const stop = followJob(`/v1/jobs/${id}/events`, {
      event: (event) => {
        events.push(event);
        latest = fold(latest, event);
        if (event.event === 'job.finished') {
          queries.setQueryData(jobQuery(id).queryKey, event.data);
        }
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
  }, [id, queries]);

  const mine = heard?.id === id ? heard : undefined;
  const known = useMemo(() => (job === undefined ? undefined : live(job)), [job]);
  return {
    // A finished job is shown whole while its history is still being read.
    live: job !== undefined && isFinished(job.status) ? known : (mine?.live ?? known),
    stream: mine?.stream ?? { at: 'connecting' },
    events: mine?.events ?? [],
  };
}
