import type { Summary } from '../summary';

/** A summary whose unknown values may be there as such. */
type LooseSummary = { [Key in keyof Summary]: Summary[Key] | undefined } & Pick<
  Summary,
  'id' | 'channel' | 'title' | 'body' | 'paper'
>;

/** The summary with its keys in the order of the contract, in which files have them. */
export function inContractOrder(summary: LooseSummary): Summary {
  const { id, channel, title, note, body, postedAt, asOf, url, reactions, paper, otherPapers } =
    summary;
  return {
    id,
    channel,
    title,
    ...(note ? { note } : {}),
    body,
    ...(postedAt ? { postedAt } : {}),
    ...(asOf && asOf !== postedAt ? { asOf } : {}),
    ...(url ? { url } : {}),
    ...(reactions ? { reactions } : {}),
    paper,
    ...(otherPapers ? { otherPapers } : {}),
  };
}
