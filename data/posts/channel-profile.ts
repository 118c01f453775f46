import * as v from 'valibot';

/**
 * The habits of a channel, as far as somebody has told them. Everything may be left out: what most
 * channels do is assumed then.
 */
export const channelProfileSchema = v.strictObject({
  /** The channel's name as exports write it. */
  name: v.exactOptional(v.string()),
  /**
   * What the first line of a post is. `title`: that of the paper, wherever it has no Cyrillic, with
   * or without a link to it; `text`: never more than the beginning of the text. Left out: a title
   * where it looks like one.
   */
  firstLine: v.exactOptional(v.picklist(['title', 'text'])),
  /** A short second line without Cyrillic is the paper's venue or its nickname. */
  secondLine: v.exactOptional(v.literal('note')),
  /** The first words in bold without Cyrillic are the paper's title, wherever they stand. */
  boldTitle: v.exactOptional(v.literal(true)),
  /** Lines at the end of posts that say nothing of the paper: «Подписаться», exactly as written. */
  signature: v.exactOptional(v.array(v.string())),
  /** Posts of other channels that it forwards count as its own. */
  forwards: v.exactOptional(v.literal(true)),
});

export type ChannelProfile = v.InferOutput<typeof channelProfileSchema>;

/** The bundled channel: a title, maybe a venue or a nickname, a blank line, a text. */
export const C_RESEARCH: ChannelProfile = {
  name: 'Concise Research',
  firstLine: 'title',
  secondLine: 'note',
};

/** The profile of a channel that we know, else none. */
export function profileOf(channel: string): ChannelProfile {
  return channel.toLowerCase() === 'c_research' ? C_RESEARCH : {};
}
