/** Where a subscription that was asked for stands. */
export type SubscribeState =
  | { stage: 'asking' }
  | { stage: 'subscribed'; title: string; summaries: number }
  | { stage: 'refused'; problem: SubscribeProblem; line?: number };

/** Why nothing was subscribed to. */
export type SubscribeProblem = 'not-an-address' | 'not-allowed';

export interface SubscribeProps {
  state: SubscribeState | undefined;
  /** To be handled within the press: the browser asks for its permission only then. */
  onSubscribe(address: string): void;
}

/** Asks for the address of a file of summaries, which is then read once a day. */
export function Subscribe(_props: SubscribeProps) {
  return null;
}
