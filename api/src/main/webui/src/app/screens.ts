/** The screens of the app, by what they show. */
export type Screen = 'analyse' | 'jobs' | 'job' | 'compare' | 'nowhere';

export function screenAt(path: string): Screen {
  if (path === '/') {
    return 'analyse';
  }
  if (path === '/jobs') {
    return 'jobs';
  }
  if (path === '/compare') {
    return 'compare';
  }
  return /^\/jobs\/[^/]+$/.test(path) ? 'job' : 'nowhere';
}
