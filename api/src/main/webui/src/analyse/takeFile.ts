import type { Format } from '../contract/types';
import { LARGEST_TEXT } from './size';

/** A file as text, or why it is not one. */
export type Taken =
  | { text: string; format: Format; name: string }
  | { refused: 'too-large' | 'not-text' | 'empty' | 'unreadable'; name: string; bytes: number };

/** Reads a dropped or chosen file; one that cannot be a page is refused before it is read. */
export async function takeFile(file: File): Promise<Taken> {
  const { name, size: bytes } = file;
  if (bytes === 0) {
    return { refused: 'empty', name, bytes };
  }
  if (bytes > LARGEST_TEXT) {
    return { refused: 'too-large', name, bytes };
  }
  let content: Uint8Array;
  try {
    content = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { refused: 'unreadable', name, bytes };
  }
  const text = decode(content);
  if (text === undefined || text.includes('\0')) {
    return { refused: 'not-text', name, bytes };
  }
  return { text: text.replaceAll(/\r\n?/g, '\n'), format: formatOf(name, file.type), name };
}

function decode(content: Uint8Array): string | undefined {
  const marks: Record<string, string> = { '255,254': 'utf-16le', '254,255': 'utf-16be' };
  const encoding = marks[content.subarray(0, 2).join(',')] ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    // Not UTF-8: an old Western page, unless it has bytes that no text has.
    return content.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
      ? undefined
      : new TextDecoder('windows-1252').decode(content);
  }
}

export function formatOf(name: string, type: string): Format {
  if (/\.(html?|xhtml)$/i.test(name) || type.includes('html')) {
    return 'html';
  }
  return /\.(md|markdown|mdown)$/i.test(name) || type.includes('markdown') ? 'markdown' : 'text';
}
