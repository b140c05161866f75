import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** The Chromium of this machine: `PROOFSTREAM_CHROMIUM`, or the first one on the PATH. */
export function chromiumOfThisMachine(): string {
  const given = process.env.PROOFSTREAM_CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = given === undefined ? [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES] : [given];
  const found = candidates.find(isExecutable);
  if (found === undefined) {
    throw new Error('no Chromium on the PATH; install one (Debian: apt install chromium) or set PROOFSTREAM_CHROMIUM');
  }
  return found;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
