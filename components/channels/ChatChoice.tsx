import { useId, useState } from 'preact/hooks';
import { chosenName } from '@/data/channels/import/chosen-name';
import type { ChosenChat, FoundChat } from '@/data/channels/import/file-import';
import { countText } from '../count-text';
import { useText } from '../text';

interface Props {
  chats: FoundChat[];
  onChoose(chats: ChosenChat[]): void;
  onCancel(): void;
}

/** Asks which channels of a file are taken, and under what names. */
export function ChatChoice({ chats, onChoose, onCancel }: Props) {
  const text = useText();
  const id = useId();
  const several = chats.length > 1;
  const [taken, setTaken] = useState(() => new Set(several ? [] : chats.map(({ place }) => place)));
  const [names, setNames] = useState(
    () => new Map(chats.map(({ place, proposal }) => [place, proposal])),
  );
  const chosen = chats.filter(({ place }) => taken.has(place));
  const meant = chosen.map(({ place }) => chosenName(names.get(place) ?? ''));
  const wrong = wrongNames(meant);
  const titleOf = ({ title }: FoundChat) => title || text('fileUntitled');
  return (
    <form
      class="chat-choice"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const all = chosen.flatMap((chat, i): ChosenChat[] => {
          const name = meant[i];
          return name === undefined ? [] : [{ place: chat.place, name, title: chat.title || name }];
        });
        if (!wrong && all.length > 0) onChoose(all);
      }}
    >
      <h4>{text(several ? 'fileWhich' : 'fileWhichName')}</h4>
      <p class="hint">{text('fileNameHint')}</p>
      <ul>
        {chats.map((chat) => (
          <li key={chat.place}>
            {several ? (
              <label>
                <input
                  type="checkbox"
                  checked={taken.has(chat.place)}
                  onChange={({ currentTarget }) => {
                    const next = new Set(taken);
                    if (currentTarget.checked) next.add(chat.place);
                    else next.delete(chat.place);
                    setTaken(next);
                  }}
                />
                <span>{titleOf(chat)}</span>
                <span class="number">
                  {text('fileMessages', countText(chat.messages, text('language')))}
                </span>
              </label>
            ) : (
              <span>{titleOf(chat)}</span>
            )}
            {taken.has(chat.place) && (
              <input
                class="list-search"
                type="text"
                autocapitalize="none"
                autocomplete="off"
                spellcheck={false}
                aria-label={text('fileName', titleOf(chat))}
                aria-describedby={`${id}-wrong`}
                value={names.get(chat.place)}
                onInput={({ currentTarget }) =>
                  setNames(new Map(names).set(chat.place, currentTarget.value))
                }
              />
            )}
          </li>
        ))}
      </ul>
      <p id={`${id}-wrong`} class="said-below" role="status" data-wrong={wrong ? '' : undefined}>
        {wrong && text(wrong)}
      </p>
      <p class="answers">
        <button type="submit" class="main" disabled={wrong !== undefined || chosen.length === 0}>
          {text('fileNext')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {text('cancel')}
        </button>
      </p>
    </form>
  );
}

function wrongNames(names: (string | undefined)[]): 'fileNoName' | 'fileSameName' | undefined {
  if (names.includes(undefined)) return 'fileNoName';
  return new Set(names).size < names.length ? 'fileSameName' : undefined;
}
