/**
 * A key that nobody else has. `crypto.randomUUID` would do, but browsers have it only over https and on the own machine,
 * and many a company serves this over http within its walls.
 */
export function uniqueKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
