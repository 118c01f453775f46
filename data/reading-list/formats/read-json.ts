import { lineAt } from './decode-file';
import type { ImportRead } from './import-read';
import { isListFile, readListFile } from './list-file';
import { isPaperMemory, readPaperMemory } from './read-paper-memory';
import { UnreadableFile } from './refusal';

/**
 * Reads JSON: our own files and PaperMemory's.
 *
 * @throws UnreadableFile `broken-json` with the line, `other-json`, `newer-version`, `too-many`
 */
export function readJson(text: string, now: Date): ImportRead {
  const json = parsed(text);
  if (isListFile(json)) return readListFile(json);
  if (isPaperMemory(json)) return readPaperMemory(json, now);
  throw new UnreadableFile({ reason: 'other-json' });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableFile({ reason: 'broken-json', line: lineIn(String(error), text) });
  }
}

/** Browsers say it in their own words; without a place the text ends too early. */
function lineIn(message: string, text: string): number {
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  return lineAt(text, position === undefined ? text.length : Number(position));
}
