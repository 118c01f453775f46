import { useState } from 'preact/hooks';
import { type NoChannel, typedChannel } from '@/data/channels/typed-channel';
import { type TextKey, useText } from '../text';
import { AddressForm } from './AddressForm';

const NONE_TEXT: Record<NoChannel, TextKey> = {
  empty: 'noChannelEmpty',
  incomplete: 'noChannelIncomplete',
  private: 'noChannelPrivate',
  elsewhere: 'noChannelElsewhere',
  'no-name': 'noChannelNoName',
};

interface Props {
  /** Whether a channel of this name is there already. */
  isKnown(name: string): boolean;
  /** Whether the browser will ask the reader first. */
  asks: boolean;
  /** Within the press, since the browser may ask; gives whether it was added. */
  onAdd(name: string): Promise<boolean>;
}

/** Takes the name or an address of a channel, and says at once whether it is one. */
export function AddChannel({ isKnown, asks, onAdd }: Props) {
  const text = useText();
  const [typed, setTyped] = useState('');
  /** What was typed when it was sent last. */
  const [tried, setTried] = useState<string>();
  const meant = typedChannel(typed);
  const said = saidOf();

  function saidOf(): { text: string; wrong: boolean } | undefined {
    if ('name' in meant) {
      if (isKnown(meant.name)) return { text: text('channelKnown', meant.name), wrong: true };
      return { text: text(asks ? 'channelMeantAsks' : 'channelMeant', meant.name), wrong: false };
    }
    // What is typed yet is not wrong yet.
    const early = meant.not === 'empty' || meant.not === 'incomplete';
    if (early && tried !== typed) return undefined;
    return { text: text(NONE_TEXT[meant.not]), wrong: true };
  }

  async function add(): Promise<void> {
    setTried(typed);
    if (!('name' in meant) || isKnown(meant.name)) return;
    if (await onAdd(meant.name)) setTyped((now) => (now === typed ? '' : now));
  }

  return (
    <AddressForm
      class="add-channel"
      label={text('addChannel')}
      placeholder={text('addChannelPlaceholder')}
      typed={typed}
      onType={(now) => {
        setTyped(now);
        setTried(undefined);
      }}
      button={{ text: text('add'), class: 'main' }}
      onSend={() => void add()}
      said={said?.text}
      wrong={said?.wrong ?? false}
    />
  );
}
