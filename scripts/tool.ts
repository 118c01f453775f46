/** Runs the command-line tools of node_modules through Node: no shell, no PATH, no `.cmd`. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { inProject } from './project-root';

const packageSchema = v.object({ bin: v.record(v.string(), v.string()) });

export interface ToolResult {
  succeeded: boolean;
  /** Standard output and standard error, as they came. */
  output: string;
}

/** Runs command `bin` of package `name`, without input, and keeps what it prints. */
export async function runTool(
  name: string,
  args: string[],
  options: { bin?: string; env?: Record<string, string> } = {},
): Promise<ToolResult> {
  const child = spawn(process.execPath, [toolScript(name, options.bin ?? name), ...args], {
    cwd: inProject(),
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [code] = await once(child, 'close');
  return { succeeded: code === 0, output: Buffer.concat(chunks).toString('utf8') };
}

function toolScript(name: string, bin: string): string {
  const folder = inProject('node_modules', name);
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = v.parse(packageSchema, manifest).bin[bin];
  if (script === undefined) throw new Error(`${name} has no command ${bin}`);
  return join(folder, script);
}
