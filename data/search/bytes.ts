/** A part of the index that is missing or is not what was written. */
export class DamagedIndexError extends Error {
  override name = 'DamagedIndexError';
}

/** Bytes that are appended to. */
export interface GrowingBytes {
  buffer: Uint8Array<ArrayBuffer>;
  length: number;
}

export function growingBytes(capacity: number): GrowingBytes {
  return { buffer: new Uint8Array(capacity), length: 0 };
}

/** A copy of what was appended. */
export function written({ buffer, length }: GrowingBytes): Uint8Array<ArrayBuffer> {
  return buffer.slice(0, length);
}

/** What was appended, itself: it is only to be read, and only until more is appended. */
export function soFar({ buffer, length }: GrowingBytes): Uint8Array<ArrayBuffer> {
  return buffer.subarray(0, length);
}

export function appendByte(to: GrowingBytes, byte: number): void {
  makeRoom(to, 1);
  to.buffer[to.length++] = byte;
}

/** @param number whole, from 0 to 2³¹ − 1: seven bits a byte, the lowest first (LEB128) */
export function appendNumber(to: GrowingBytes, number: number): void {
  makeRoom(to, 5);
  let left = number;
  for (; left > 0x7f; left >>>= 7) to.buffer[to.length++] = (left & 0x7f) | 0x80;
  to.buffer[to.length++] = left;
}

/** Its length and its UTF-16 units: a letter takes as many bytes as in UTF-8, or fewer. */
export function appendText(to: GrowingBytes, text: string): void {
  appendNumber(to, text.length);
  for (let i = 0; i < text.length; i += 1) appendNumber(to, text.charCodeAt(i));
}

export function appendBytes(to: GrowingBytes, bytes: Uint8Array): void {
  makeRoom(to, bytes.length);
  to.buffer.set(bytes, to.length);
  to.length += bytes.length;
}

function makeRoom(bytes: GrowingBytes, more: number): void {
  const wanted = bytes.length + more;
  if (wanted <= bytes.buffer.length) return;
  const larger = new Uint8Array(Math.max(wanted, Math.ceil(bytes.buffer.length * 1.5)));
  larger.set(bytes.buffer);
  bytes.buffer = larger;
}

/** Bytes that are read from a place on. */
export interface BytesRead {
  bytes: Uint8Array;
  at: number;
}

/** @throws DamagedIndexError where the bytes are at their end */
export function readByte(from: BytesRead): number {
  const byte = from.bytes[from.at];
  if (byte === undefined) throw new DamagedIndexError('a part of the search index is cut off');
  from.at += 1;
  return byte;
}

/** @throws DamagedIndexError where there is no such number */
export function readNumber(from: BytesRead): number {
  let number = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = readByte(from);
    number |= (byte & 0x7f) << shift;
    if (byte < 0x80) return number >>> 0;
  }
  throw new DamagedIndexError('a number of the search index is too long');
}

/** @throws DamagedIndexError where there is no such text */
export function readText(from: BytesRead): string {
  const length = readNumber(from);
  if (length > from.bytes.length - from.at) throw new DamagedIndexError('a word is cut off');
  let text = '';
  for (let i = 0; i < length; i += 1) text += String.fromCharCode(readNumber(from));
  return text;
}

/** @throws DamagedIndexError where there are not as many */
export function readBytes(from: BytesRead, length: number): Uint8Array {
  const end = from.at + length;
  if (end > from.bytes.length) throw new DamagedIndexError('a list of summaries is cut off');
  const bytes = from.bytes.subarray(from.at, end);
  from.at = end;
  return bytes;
}
