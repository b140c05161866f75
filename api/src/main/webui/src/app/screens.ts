/** The screens of the app, by what they show. */
export type Screen = 'analyse' | 'jobs' | 'job' | 'compare' | 'comparison' | 'nowhere';

export function screenAt(path: string, search: string): Screen {
  if (path === '/') {
    return 'analyse';
  }
  if (path === '/jobs') {
    return 'jobs';
  }
  if (path === '/compare') {
    const chosen = new URLSearchParams(search);
    return chosen.has('a') && chosen.has('b') ? 'comparison' : 'compare';
  }
  return /^\/jobs\/[^/]+$/.test(path) ? 'job' : 'nowhere';
}
