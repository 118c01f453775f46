/** So many arguments a call takes; no call takes a million. */
const STEP = 10_000;

/** Bytes as base64, however many they are. */
export function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += STEP) {
    binary += String.fromCharCode(...bytes.subarray(i, i + STEP));
  }
  return btoa(binary);
}

/**
 * The bytes that {@link base64Of} took.
 *
 * @throws DOMException for what is no base64
 */
export function base64Bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
