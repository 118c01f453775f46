import { useId } from 'preact/hooks';
import { CHANNEL_COLOURS, type Channel, type ChannelColour } from '@/data/store/channels/channel';
import { signOf } from '@/data/store/channels/channel-sign';
import { Sign } from '../Sign';
import { type TextKey, useText } from '../text';
import { lastGrapheme } from './last-grapheme';

const COLOUR_TEXT: Record<ChannelColour, TextKey> = {
  teal: 'colourTeal',
  blue: 'colourBlue',
  violet: 'colourViolet',
  red: 'colourRed',
  amber: 'colourAmber',
  green: 'colourGreen',
};

interface Props {
  channel: Channel;
  /** Without a letter, marks have the first one of the title. */
  onChange(change: { letter: string | undefined } | { colour: ChannelColour }): void;
}

/** The letter and the colour of a channel's marks. */
export function MarkChoice({ channel, onChange }: Props) {
  const text = useText();
  const id = useId();
  const { letter, colour = 'teal' } = channel;
  const shown = signOf(channel).letter;
  return (
    <fieldset class="mark-choice">
      <legend>{text('channelMark')}</legend>
      <label class="letter">
        {text('channelLetter')}
        <input
          value={letter ?? ''}
          placeholder={shown}
          autocomplete="off"
          onInput={({ currentTarget }) => {
            const typed = lastGrapheme(currentTarget.value);
            currentTarget.value = typed;
            onChange({ letter: typed || undefined });
          }}
        />
      </label>
      <span class="colours" role="radiogroup" aria-label={text('channelColour')}>
        {CHANNEL_COLOURS.map((one) => (
          <label key={one} title={text(COLOUR_TEXT[one])}>
            <input
              type="radio"
              class="unseen"
              name={id}
              checked={one === colour}
              onChange={() => onChange({ colour: one })}
            />
            <Sign sign={{ ...(shown ? { letter: shown } : {}), colour: one }} />
            <span class="unseen">{text(COLOUR_TEXT[one])}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
