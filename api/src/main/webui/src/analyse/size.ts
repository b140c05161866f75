/** What the API takes at once, in bytes of UTF-8. */
export const LARGEST_TEXT = 512 * 1024;

const encoder = new TextEncoder();

export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/** Words as the eye counts them. */
export function wordsOf(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
