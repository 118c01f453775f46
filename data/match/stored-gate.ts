import type { GateContents } from './gate';

/** The name under which it is kept. */
export const GATE = 'gate';

/** The gate as the extension's storage keeps it; without `hashes` it stands open. */
export interface StoredGate {
  /** Of the data set whose papers it knows. */
  version: string;
  /** The hashes in little-endian bytes, as base64. */
  hashes?: string;
  tellTales?: string[];
}

/** @param contents `undefined` for a gate that stands open */
export function packGate(version: string, contents: GateContents | undefined): StoredGate {
  if (!contents) return { version };
  const { hashes, tellTales } = contents;
  const bytes = new Uint8Array(hashes.buffer, hashes.byteOffset, hashes.byteLength);
  const text = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
  return { version, hashes: btoa(text), ...(tellTales && { tellTales }) };
}

/**
 * The gate of this data set, or of it together with what the reader has added, whose version begins
 * with it and a dot; `undefined` where all must pass: it is open, missing or another's.
 */
export function unpackGate(stored: unknown, bundled: string): GateContents | undefined {
  if (!isGate(stored) || !`${stored.version}.`.startsWith(`${bundled}.`)) return undefined;
  const hashes = stored.hashes && hashesOf(stored.hashes);
  return hashes ? { hashes, tellTales: stored.tellTales } : undefined;
}

function hashesOf(base64: unknown): GateContents['hashes'] | undefined {
  try {
    const text = atob(String(base64));
    const bytes = new Uint8Array(text.length);
    // Not by an iterator: every page reads a gate, and it may have 256 kB.
    for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
    return bytes.length % 4 === 0 ? new Uint32Array(bytes.buffer) : undefined;
  } catch {
    return undefined; // No base64: a damaged gate stands open.
  }
}

/** Whether this is the gate of that data set, open or not, and whole. */
export function isGateOf(stored: unknown, version: string): stored is StoredGate {
  return (
    isGate(stored) &&
    stored.version === version &&
    (!stored.hashes || hashesOf(stored.hashes) !== undefined)
  );
}

function isGate(stored: unknown): stored is StoredGate {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'version' in stored &&
    typeof stored.version === 'string'
  );
}
