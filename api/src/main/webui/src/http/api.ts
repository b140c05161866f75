import type { Job, JobList, KindInfo, Rule, SubmitJob } from '../contract/types';
import { jobAddress } from '../offline/places';
import { noteSource } from '../offline/servedFromKept';
import { requestJson } from './request';

const JSON_BODY = { 'Content-Type': 'application/json' };

/** `key` makes a repeat safe: the same key is the same job. */
export function submitJob(job: SubmitJob, key: string, signal?: AbortSignal): Promise<Job> {
  return requestJson<Job>('/v1/jobs', {
    method: 'POST',
    headers: { ...JSON_BODY, 'Idempotency-Key': key },
    body: JSON.stringify(job),
    ...(signal === undefined ? {} : { signal }),
  });
}

export function cancelJob(id: string): Promise<Job> {
  return requestJson<Job>(`/v1/jobs/${encodeURIComponent(id)}/cancel`, { method: 'POST' });
}

export function readJob(id: string, signal: AbortSignal): Promise<Job> {
  return requestJson<Job>(jobAddress(id), { signal }, (answer) => noteSource(id, answer));
}

export function listJobs(query: URLSearchParams, signal: AbortSignal): Promise<JobList> {
  return requestJson<JobList>(`/v1/jobs?${query}`, { signal });
}

export async function readKinds(signal: AbortSignal): Promise<KindInfo[]> {
  return (await requestJson<{ data: KindInfo[] }>('/v1/kinds', { signal })).data;
}

/** @param language of their titles and reasons */
export async function readRules(language: string, signal: AbortSignal): Promise<Rule[]> {
  return (await requestJson<{ data: Rule[] }>('/v1/rules', { headers: { 'Accept-Language': language }, signal })).data;
}
