/** What a task is called: its analysis, with a number where a job has more of the kind. */
export function taskName(taskId: string, kindName: (kind: string) => string): string {
  const numbered = /^(.+)-(\d+)$/.exec(taskId);
  return numbered === null ? kindName(taskId) : `${kindName(numbered[1]!)} ${numbered[2]}`;
}
