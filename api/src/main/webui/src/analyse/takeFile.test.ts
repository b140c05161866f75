import { expect, test } from 'vitest';
import { takeFile } from './takeFile';

function file(name: string, ...bytes: number[]): File {
  return new File([new Uint8Array(bytes)], name);
}

test.each([
  ['notes.txt', 'text'],
  ['README.MD', 'markdown'],
  ['index.html', 'html'],
  ['page.htm', 'html'],
  ['no-extension', 'text'],
])('%s is %s', async (name, format) => {
  expect(await takeFile(new File(['Bread.'], name))).toEqual({ text: 'Bread.', format, name });
});

test('line ends become the same everywhere', async () => {
  expect(await takeFile(new File(['a\r\nb\rc\n'], 'a.txt'))).toMatchObject({ text: 'a\nb\nc\n' });
});

test('UTF-16 with its mark and old Western text are read', async () => {
  expect(await takeFile(file('utf16.txt', 0xff, 0xfe, 0x62, 0, 0xe9, 0))).toMatchObject({ text: 'bé' });
  expect(await takeFile(file('latin.txt', 0x62, 0xe9))).toMatchObject({ text: 'bé' });
});

test.each([
  ['photo.png', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13], 'not-text'],
  ['tool.bin', [0xc3, 0x28, 1, 2, 3], 'not-text'],
  ['empty.txt', [], 'empty'],
])('%s is refused', async (name, bytes, refused) => {
  expect(await takeFile(file(name, ...bytes))).toMatchObject({ refused, name });
});

test('a file that is too large is refused without being read', async () => {
  const large = new File(['x'.repeat(600 * 1024)], 'novel.txt');
  large.arrayBuffer = () => Promise.reject(new Error('read'));

  expect(await takeFile(large)).toMatchObject({ refused: 'too-large', bytes: 600 * 1024 });
});
