/**
 * The list of all keys that a reader has of a collection: sorted hashes of 40 bits, coded as the
 * differences of neighbours in the code of Rice, which comes within a bit of what such a set takes
 * (R. F. Rice, Some practical universal noiseless coding techniques, JPL 79-22, 1979).
 */

/** Of two million keys one mention in half a million meets a hash that is not its own. */
export const KEY_BITS = 40;

/** @param keys sorted, whole, below 2^40 */
export function codeKeys(keys: Float64Array): Uint8Array {
  const bits = restBits(keys.length);
  const out = new BitWriter();
  let before = 0;
  for (const key of keys) {
    const gap = key - before;
    out.unary(Math.floor(gap / 2 ** bits));
    out.write(gap % 2 ** bits, bits);
    before = key;
  }
  return out.finish();
}

/** What {@link codeKeys} was given, of so many keys. */
export function decodeKeys(coded: Uint8Array, count: number): Float64Array {
  const bits = restBits(count);
  const keys = new Float64Array(count);
  let [at, before] = [0, 0];
  const next = () => {
    const bit = ((coded[at >>> 3] ?? 0) >>> (7 - (at & 7))) & 1;
    at += 1;
    return bit;
  };
  for (let i = 0; i < count; i += 1) {
    let gap = 0;
    while (next() === 1) gap += 1;
    for (let n = 0; n < bits; n += 1) gap = gap * 2 + next();
    before += gap;
    keys[i] = before;
  }
  return keys;
}

/** The gaps of random keys are short by a third where their rest has the bits of the mean one. */
function restBits(count: number): number {
  return Math.max(0, Math.round(Math.log2((2 ** KEY_BITS / Math.max(1, count)) * Math.LN2)));
}

class BitWriter {
  #bytes = new Uint8Array(1024);
  #at = 0;

  unary(ones: number): void {
    for (let n = 0; n < ones; n += 1) this.#bit(1);
    this.#bit(0);
  }

  write(value: number, bits: number): void {
    for (let n = bits - 1; n >= 0; n -= 1) this.#bit(Math.floor(value / 2 ** n) % 2);
  }

  finish(): Uint8Array {
    return this.#bytes.subarray(0, Math.ceil(this.#at / 8));
  }

  #bit(bit: number): void {
    if (this.#at >>> 3 === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    if (bit === 1)
      this.#bytes[this.#at >>> 3] = (this.#bytes[this.#at >>> 3] ?? 0) | (0x80 >>> (this.#at & 7));
    this.#at += 1;
  }
}
