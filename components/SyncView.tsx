import { useId } from 'preact/hooks';
import type { SyncFailure, SyncReport } from '@/data/store/sync-state';
import { momentOf } from './day';
import { type TextKey, useText } from './text';

interface Props {
  on: boolean;
  /** What the last sync came to; `undefined` before the first one. */
  report: SyncReport | undefined;
  /** Why the switch did nothing, as a sentence. */
  refused?: string | undefined;
  onSwitch(on: boolean): void;
  /** The reader's answer to the question of the report. */
  onAnswer(answer: 'apply' | 'keep-mine'): void;
}

/** Whether the list travels between the reader's machines, how that stands, and what it asks. */
export function SyncView({ on, report, refused, onSwitch, onAnswer }: Props) {
  const id = useId();
  const text = useText();
  return (
    <div class="sites sync">
      <h2>{text('sync')}</h2>
      <p class="hint">{text('syncHint')}</p>
      <ul class="switches">
        <li>
          <label for={id}>{text('syncSwitch')}</label>
          <input
            type="checkbox"
            id={id}
            checked={on}
            onClick={(event) => {
              event.preventDefault(); // It shows what is so, not what was pressed.
              onSwitch(!on);
            }}
          />
        </li>
      </ul>
      <div role="status">
        {refused && <p class="hint">{refused}</p>}
        {on && <State report={report} onAnswer={onAnswer} />}
      </div>
    </div>
  );
}

const FAILURES: Record<SyncFailure, TextKey> = {
  rate: 'syncRate',
  full: 'syncFull',
  refused: 'syncRefused',
};

function State({ report, onAnswer }: Pick<Props, 'report' | 'onAnswer'>) {
  const text = useText();
  if (!report) return <p class="hint">{text('syncWaits')}</p>;
  const { came, doneAt } = report;
  const last = doneAt && text('syncLast', momentOf(doneAt, text('language')));
  return (
    <>
      {last && <p class="hint">{last}</p>}
      {came.to === 'done' && <Travelling came={came} />}
      {came.to === 'question' && <Question came={came} onAnswer={onAnswer} />}
      {came.to === 'newer-version' && <p class="hint">{text('syncNewer')}</p>}
      {came.to === 'failure' && <p class="hint">{text(FAILURES[came.why])}</p>}
    </>
  );
}

type Came<To> = { came: Extract<SyncReport['came'], { to: To }> };

/** What travels, and what there was no room for. */
function Travelling({ came: { travels, damaged } }: Came<'done'>) {
  const text = useText();
  const { papers, of, without } = travels;
  const left = [
    without.tags && text('syncTags', String(without.tags)),
    without.note && text('syncNotes', String(without.note)),
    without.title && text('syncTitles', String(without.title)),
    without.details && text('syncDetails', String(without.details)),
  ].filter(Boolean);
  return (
    <>
      <p class="hint">{text('syncTravels', String(papers), String(of))}</p>
      {(left.length > 0 || papers < of) && <p class="hint">{text('syncNoRoom')}</p>}
      {left.length > 0 && <p class="hint">{text('syncLeftOut', left.join(', '))}</p>}
      {damaged > 0 && <p class="hint">{text('syncDamaged')}</p>}
    </>
  );
}

function Question({ came, onAnswer }: Came<'question'> & Pick<Props, 'onAnswer'>) {
  const text = useText();
  return (
    <>
      <p class="hint">{text('syncQuestion', String(came.hidden), String(came.shown))}</p>
      <p class="answers">
        <button type="button" class="switch-on" onClick={() => onAnswer('keep-mine')}>
          {text('syncKeep')}
        </button>
        <button type="button" class="switch-on" onClick={() => onAnswer('apply')}>
          {text('syncApply')}
        </button>
      </p>
    </>
  );
}
