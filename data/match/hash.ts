/**
 * A 32-bit hash of a text: FNV-1a over its UTF-16 units, with the last mixing of MurmurHash3, so
 * that all bits depend on all of it. Not for secrets.
 * http://www.isthe.com/chongo/tech/comp/fnv/, https://github.com/aappleby/smhasher
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The first bits of a hash, as a number. */
export function firstBits(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}
