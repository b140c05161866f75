import { type Finding, SEVERITIES } from '../contract/types';

/** So many findings of an analysis are shown at first. */
export const FIRST = 10;

export function byUrgency(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    (a.start ?? -1) - (b.start ?? -1)
  );
}
