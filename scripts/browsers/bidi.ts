/**
 * WebDriver BiDi commands that puppeteer has no method for, sent over its own connection:
 * Firefox allows one session only, so there cannot be a second connection.
 */
import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';

export interface BidiConnection {
  send: (method: string, params: object) => Promise<unknown>;
  on: (event: string, handler: (params: unknown) => void) => unknown;
}

const answerSchema = v.object({ result: v.unknown() });

/** Sends one command and gives its result, checked against the schema. */
export async function sendBidi<Schema extends v.GenericSchema>(
  browser: Browser,
  method: string,
  params: object,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const answer = await bidiConnection(browser).send(method, params);
  return v.parse(schema, v.parse(answerSchema, answer).result);
}

/** Puppeteer's connection to a browser that speaks BiDi. */
export function bidiConnection(browser: Browser): BidiConnection {
  const connection: unknown = 'connection' in browser ? browser.connection : undefined;
  if (!isBidiConnection(connection)) throw new Error('puppeteer gives no BiDi connection');
  return connection;
}

function isBidiConnection(value: unknown): value is BidiConnection {
  return (
    typeof value === 'object' &&
    value !== null &&
    'send' in value &&
    typeof value.send === 'function' &&
    'on' in value &&
    typeof value.on === 'function'
  );
}
