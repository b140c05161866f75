/** Long enough for any browser to have begun. */
const KEEP_MS = 60_000;

/** Gives a file to the reader, made here: nothing is sent anywhere. */
export function download(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}

const LONGEST_NAME = 60;

/** A name that every file system takes. */
export function fileName(label: string | undefined, id: string, ending: string): string {
  const words = (label ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  return `${words === '' ? id : words}.${ending}`;
}
