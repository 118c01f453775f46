/**
 * What a browser lets an extension keep in `storage.sync`. Chromium counts the length of an item's
 * name and of its JSON; Firefox the JSON of all of them as one object, and wants an item to be
 * below its limit. Ours are below both.
 * https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 * https://github.com/mozilla/application-services/blob/main/components/webext-storage/src/api.rs
 */
export const AREA_BYTES = 102_400;
export const ITEM_BYTES = 8_191;

/** What an item counts in either browser: the name with its quotes, the colon and the comma. */
export function itemBytes(name: string, value: unknown): number {
  return new TextEncoder().encode(`${JSON.stringify(name)}:${JSON.stringify(value)},`).length;
}

/** The braces around all items. */
export const AREA_FRAME_BYTES = 2;
