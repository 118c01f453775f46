import { CHANNEL_NAME } from '../posts/post';
import { type Asker, createAsker, type LastAnswer, type Network } from './ask-page';
import { type ChannelProgress, nextBefore } from './progress';
import { applyStep, type KnownPosts, type ReadStep, stepOf, stepToBeginning } from './read-step';
import { MOST_WAIT_MS } from './retry-after';
import type { StopReason } from './stop-reason';
import type { TelegramPage } from './telegram-page';

/** A channel to be read, and what is known of it. */
export interface ChannelToRead {
  /** The public name. */
  name: string;
  known: KnownPosts;
  progress: ChannelProgress;
}

/** What reading needs besides the channel. */
export interface ReadingTools extends Network {
  /** Reads the HTML of a page of t.me. */
  readPage(html: string): Promise<TelegramPage>;
  /** Keeps a step and its progress, both or neither; the next page is asked for after that. */
  keep(step: ReadStep): Promise<void>;
}

/** How the reading ended. */
export interface ReadingEnd {
  /** `read`: nothing is left to read; `aborted`: by the signal. */
  end: 'read' | 'aborted' | StopReason;
  /** As of the last step, with the time before which Telegram wants no request. */
  progress: ChannelProgress;
  requests: number;
}

/** No channel has as many; some server may go on for ever. */
const MOST_PAGES = 10_000;

/**
 * Reads a channel's public preview from where the last reading stopped, then the newest posts, back
 * to what is known: a post that is known and unchanged, below which all has been read. With no
 * progress it is read to its beginning. One page after another, none twice in a reading.
 *
 * Edits and deletions are noticed on the pages that are read; to notice all of them, read it with
 * its known posts and the progress `UNREAD`.
 *
 * @param signal ends the reading; the step that is being kept is kept
 * @throws what `readPage` and `keep` throw; the steps that were kept before stay
 */
export async function readChannel(
  channel: ChannelToRead,
  tools: ReadingTools,
  signal: AbortSignal,
): Promise<ReadingEnd> {
  const asker = createAsker(tools, signal);
  const known = new Map(channel.known);
  let { notBefore = 0, ...progress }: ChannelProgress = channel.progress;
  const ended = (end: ReadingEnd['end'], notBefore?: number): ReadingEnd => ({
    end: signal.aborted ? 'aborted' : end,
    progress: notBefore === undefined ? progress : { ...progress, notBefore },
    requests: asker.requests(),
  });
  if (!CHANNEL_NAME.test(channel.name)) return ended('private-or-unknown');
  const wait = notBefore - tools.now();
  if (wait > 0 && wait <= MOST_WAIT_MS) return ended('too-many-requests', notBefore);
  let isNewestRead = false;
  for (let pages = 0; pages < MOST_PAGES && !signal.aborted; pages++) {
    const before = nextBefore(progress);
    const answer = await asker.ask(previewAddress(channel.name, before));
    if ('trouble' in answer) {
      const { reason, at } = await reasonOf(answer, channel, tools, asker);
      return ended(reason, at);
    }
    const page = await tools.readPage(answer.html);
    const step = pageStep(page, { ...channel, known, progress }, before, pages > 0);
    if (typeof step === 'string') {
      // An empty page after one that had a link to it is believed the second time.
      if (page.state === 'empty') progress = { spans: progress.spans };
      return ended(step);
    }
    if (signal.aborted) break;
    await tools.keep(step);
    applyStep(known, step);
    progress = step.progress;
    isNewestRead ||= before === undefined;
    if (isNewestRead && nextBefore(progress) === undefined) return ended('read');
  }
  return ended('too-large');
}

const TELEGRAM = 'https://t.me';

function previewAddress(name: string, before: number | undefined): string {
  return `${TELEGRAM}/s/${name}${before === undefined ? '' : `?before=${before}`}`;
}

/** What a page adds, or how the reading ends with it. */
function pageStep(
  page: TelegramPage,
  { name, known, progress }: ChannelToRead,
  before: number | undefined,
  isAfterOthers: boolean,
): ReadStep | 'read' | StopReason {
  switch (page.state) {
    case 'posts':
      if (page.channel?.toLowerCase() !== name.toLowerCase()) return 'not-understood';
      return stepOf(page, before, known, progress) ?? 'not-understood';
    case 'empty':
      if (before !== undefined) {
        return stepToBeginning(before, known, progress, isAfterOthers) ?? 'not-understood';
      }
      // That somebody has emptied a channel is rarer than that its pages are written otherwise.
      return known.size === 0 ? 'read' : 'not-understood';
    case 'no-preview':
    case 'no-channel':
      return 'private-or-unknown';
    default:
      return page.state;
  }
}

interface Reason {
  reason: StopReason;
  at?: number;
}

/** Where the preview leads elsewhere, the card of the channel says why. */
async function reasonOf(
  answer: Exclude<LastAnswer, { html: string }>,
  { name }: ChannelToRead,
  { readPage }: ReadingTools,
  asker: Asker,
): Promise<Reason> {
  if (answer.trouble !== 'redirect') return troubleReason(answer);
  const card = await asker.ask(`${TELEGRAM}/${name}`);
  if ('trouble' in card) return troubleReason(card);
  const { state } = await readPage(card.html);
  return { reason: state === 'preview-off' ? state : 'private-or-unknown' };
}

function troubleReason({ trouble, at }: Exclude<LastAnswer, { html: string }>): Reason {
  if (trouble === 'redirect' || trouble === 'not-found') return { reason: 'private-or-unknown' };
  return { reason: trouble, ...(at === undefined ? {} : { at }) };
}
