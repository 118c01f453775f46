import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { OwnMessage, PageMessage } from '@/messages';
import { bundledScript } from './bundled-script';
import type { Session } from './session';

const channelSchema = v.object({
  title: v.string(),
  end: v.optional(v.string()),
  readAt: v.optional(v.string()),
  counts: v.object({ posts: v.number(), summaries: v.number() }),
  /** Of the summaries that were read, in order. */
  titles: v.array(v.string()),
});

export type KeptChannel = v.InferOutput<typeof channelSchema>;

const readingSchema = v.nullable(
  v.object({ name: v.string(), requests: v.number(), waitingUntil: v.optional(v.number()) }),
);

/** A page of the extension that does with channels what its windows do. */
export interface ChannelsPage {
  add(...names: string[]): Promise<void>;
  /** Wants a channel read each day; it was read so many hours ago. */
  daily(name: string, hours: number): Promise<void>;
  kept(name: string): Promise<KeptChannel>;
  /** Sends a message to the background; gives the answer. */
  send(message: OwnMessage | PageMessage): Promise<unknown>;
  /** The reading that goes on. */
  reading(): Promise<v.InferOutput<typeof readingSchema>>;
  /** When the alarm comes, in milliseconds since 1970; `null`: there is none. */
  alarm(): Promise<unknown>;
  /** Has the alarm come now. */
  ring(): Promise<void>;
}

export async function openChannelsPage(session: Session): Promise<ChannelsPage> {
  // Its manifest is a page of the extension's origin on which none of its scripts run.
  const page: Page = await session.openExtensionPage('manifest.json');
  await page.evaluate(await bundledScript('tests/e2e/harness/channels-in-page.ts', 'channels'));
  await page.evaluate('globalThis.api = globalThis.browser ?? globalThis.chrome');
  // As text: what a browser's protocol makes of objects differs.
  const value = async (expression: string): Promise<unknown> => {
    const text = await page.evaluate(
      `(async () => JSON.stringify((await (${expression})) ?? null))()`,
    );
    return JSON.parse(String(text));
  };
  const call = (name: string, ...parameters: unknown[]) =>
    value(`channels.${name}(${parameters.map((one) => JSON.stringify(one)).join()})`);
  return {
    add: async (...names) => void (await call('add', ...names)),
    daily: async (...parameters) => void (await call('daily', ...parameters)),
    kept: async (name) => v.parse(channelSchema, await call('kept', name)),
    send: (message) => value(`api.runtime.sendMessage(${JSON.stringify(message)})`),
    reading: async () =>
      v.parse(
        readingSchema,
        await value(`api.storage.session.get().then((all) => all['channel-reading'])`),
      ),
    alarm: () => value(`api.alarms.get('read-channels').then((alarm) => alarm?.scheduledTime)`),
    ring: async () => {
      await value(`api.alarms.create('read-channels', { when: Date.now() })`);
    },
  };
}
