import { useState } from 'preact/hooks';
import type { AddressTrouble } from '@/data/channels/fetch-summaries';
import type { RefusedFor } from '@/data/store/channels/refusal';
import type { Problem } from '@/data/store/problem';
import { countText } from '../count-text';
import { PROBLEM_TEXT } from '../problem-text';
import { type TextKey, useText } from '../text';
import { AddressForm } from './AddressForm';
import { CHANNEL_REFUSAL_TEXT } from './refusal-text';

/** Why nothing was subscribed to; of a file, the line that is no summary. */
export type SubscribeProblem =
  | AddressTrouble
  | RefusedFor
  | Problem
  | 'not-an-address'
  | 'not-allowed';

/** Where a subscription that was asked for stands. */
export type SubscribeState =
  | { stage: 'asking' }
  | { stage: 'subscribed'; name: string; summaries: number }
  | { stage: 'refused'; problem: SubscribeProblem; line?: number };

export interface SubscribeProps {
  state: SubscribeState | undefined;
  /** To be handled within the press: the browser asks for its permission only then. */
  onSubscribe(address: string): void;
}

/** Asks for the address of a file of summaries, which is then read once a day. */
export function Subscribe({ state, onSubscribe }: SubscribeProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [sent, setSent] = useState<string>();
  const refused = state?.stage === 'refused';
  // Of another address, nobody knows whether it is refused.
  const said = refused && typed !== sent ? undefined : state;
  return (
    <AddressForm
      class="subscribe"
      label={text('subscribe')}
      hint={text('subscribeHint')}
      placeholder={text('subscribePlaceholder')}
      typed={typed}
      onType={setTyped}
      button={{ text: text('subscribeGo'), class: 'quiet', disabled: state?.stage === 'asking' }}
      onSend={() => {
        setSent(typed);
        onSubscribe(typed.trim());
      }}
      said={said && <Said {...said} />}
      wrong={refused && said !== undefined}
    />
  );
}

function Said(state: SubscribeState) {
  const text = useText();
  if (state.stage === 'asking') return <>{text('subscribeAsking')}</>;
  if (state.stage === 'subscribed') {
    const count = countText(state.summaries, text('language'));
    return <>{text('subscribed', state.name, count)}</>;
  }
  const place = state.line === undefined ? '' : ` · ${text('refusedLine', `${state.line}`)}`;
  return <>{text(PROBLEMS[state.problem]) + place}</>;
}

const PROBLEMS: Record<SubscribeProblem, TextKey> = {
  ...PROBLEM_TEXT,
  ...CHANNEL_REFUSAL_TEXT,
  'not-an-address': 'subNotAddress',
  'not-allowed': 'subNotAllowed',
  'not-found': 'subNotFound',
  moved: 'subMoved',
  'damaged-file': 'subDamaged',
  'too-large': 'subTooLarge',
  'too-many-requests': 'subServer',
  'server-error': 'subServer',
  'cut-connection': 'subCut',
  'no-network': 'subNoNetwork',
  aborted: 'subNoNetwork',
};
