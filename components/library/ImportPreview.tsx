import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ImportPlan } from '@/data/reading-list/formats/plan-import';
import type { Refusal } from '@/data/reading-list/formats/refusal';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { countText } from '../count-text';
import { paperName } from '../paper-links';
import { REFUSAL_TEXT, refusalPlace } from '../refusal-text';
import { type TextKey, useText } from '../text';

interface Props {
  /** The name of the file. */
  file: string;
  plan: ImportPlan;
  onApply(): void;
  onCancel(): void;
}

/** So many of a kind are named; more would be read by nobody. */
const NAMED = 100;

/** What an import will add, fill in and leave out, before it does. */
export function ImportPreview({ file, plan, onApply, onCancel }: Props) {
  const text = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const merged = plan.merges.map(({ after }) => after);
  return (
    <dialog ref={dialog} class="import-preview" aria-labelledby={id} onClose={onCancel}>
      <h2 id={id}>{text('importOf', file)}</h2>
      <Papers kind="importAdds" papers={plan.adds} />
      <Papers kind="importMerges" papers={merged} />
      <Papers kind="importUnchanged" papers={plan.unchanged} />
      <Part kind="importRefused" count={plan.refused.length}>
        {plan.refused.slice(0, NAMED).map((refusal, i) => (
          <li key={i}>
            <Refused refusal={refusal} />
          </li>
        ))}
      </Part>
      <div class="answers">
        <button type="button" class="main" disabled={plan.writes.length === 0} onClick={onApply}>
          {text('importApply')}
        </button>
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {text('cancel')}
        </button>
      </div>
    </dialog>
  );
}

type Kind = Extract<TextKey, 'importAdds' | 'importMerges' | 'importUnchanged' | 'importRefused'>;

function Papers({ kind, papers }: { kind: Kind; papers: SavedPaper[] }) {
  return (
    <Part kind={kind} count={papers.length}>
      {papers.slice(0, NAMED).map((paper) => (
        <li key={paper.key} lang="en">
          {paperName(paper)}
        </li>
      ))}
    </Part>
  );
}

/** One kind of what is in the file; nothing where there is none of it. */
function Part(props: { kind: Kind; count: number; children: ComponentChildren }) {
  const { kind, count, children } = props;
  const text = useText();
  if (count === 0) return null;
  return (
    <details open={kind === 'importRefused'}>
      <summary>{text(kind, countText(count, text('language')))}</summary>
      <ul>{children}</ul>
      {count > NAMED && <p>{text('andMore', countText(count - NAMED, text('language')))}</p>}
    </details>
  );
}

function Refused({ refusal }: { refusal: Refusal }) {
  const text = useText();
  return (
    <>
      {text(REFUSAL_TEXT[refusal.reason])}
      <span class="place">{refusalPlace(refusal, text)}</span>
    </>
  );
}
