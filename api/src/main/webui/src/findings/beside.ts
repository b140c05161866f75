/** Whether the text and the list of its findings are on screen together; the styles say so in the same words. */
export function areBeside(): boolean {
  return !window.matchMedia('(max-width: 60rem)').matches;
}
