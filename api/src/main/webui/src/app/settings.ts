const PREFIX = 'proofstream.';

/** Small things that a browser remembers. One that refuses to store anything (private windows, full disks) still works. */
export function readSetting(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether it is remembered. */
export function writeSetting(name: string, value: string | undefined): boolean {
  try {
    if (value === undefined) {
      localStorage.removeItem(PREFIX + name);
    } else {
      localStorage.setItem(PREFIX + name, value);
    }
    return true;
  } catch {
    return false;
  }
}
