import type {
  ChosenChat,
  FileImport,
  FileProgress,
  ImportRefusal,
} from '@/data/channels/import/file-import';
import { countText } from '../count-text';
import { useText } from '../text';
import { ChatChoice } from './ChatChoice';
import { FileChoice } from './FileChoice';
import { FileReport } from './FileReport';
import { FILE_PROBLEM_TEXT } from './file-problem-text';

export interface ImportFileProps {
  /** The import that goes on, or has just ended; none before a file is chosen. */
  current: FileImport | undefined;
  /** Files that were chosen: one, several pages of an HTML export, or all of a folder. */
  onFiles(files: File[]): void;
  /** Which channels are taken, after `choosing`. */
  onChoose(chats: ChosenChat[]): void;
  /** After `report`. */
  onApply(): void;
  /** At any moment: nothing is left behind. Closes what an ended import says. */
  onCancel(): void;
}

/** Takes channels from files: exports of Telegram, and files of summaries. */
export function ImportFile(props: ImportFileProps) {
  const { current, onFiles } = props;
  const text = useText();
  return (
    <section class="channel-file">
      <h3>{text('fileChannels')}</h3>
      <p class="hint">{text('fileChannelsHint')}</p>
      {current ? <Stage {...props} current={current} /> : <FileChoice onFiles={onFiles} />}
    </section>
  );
}

function Stage(props: ImportFileProps & { current: FileImport }) {
  const { current, onFiles, onChoose, onApply, onCancel } = props;
  const text = useText();
  switch (current.stage) {
    case 'looking':
    case 'reading':
      return <Progress {...current} onCancel={onCancel} />;
    case 'choosing':
      return <ChatChoice chats={current.chats} onChoose={onChoose} onCancel={onCancel} />;
    case 'report':
    case 'applying': {
      const applying = current.stage === 'applying';
      const answers = { applying, onApply, onCancel };
      return <FileReport reports={current.reports} {...answers} />;
    }
    case 'applied': {
      const count = current.reports.reduce((sum, { counts }) => sum + counts.summaries, 0);
      return (
        <>
          <p class="file-said" role="status">
            {text('fileApplied', countText(count, text('language')))}
          </p>
          <FileChoice onFiles={onFiles} />
        </>
      );
    }
    case 'refused':
      return (
        <>
          <Refused file={current.file} refusal={current.refusal} />
          <FileChoice onFiles={onFiles} />
        </>
      );
  }
}

interface ProgressProps {
  stage: 'looking' | 'reading';
  file: string;
  progress: FileProgress;
  onCancel(): void;
}

function Progress({ stage, file, progress, onCancel }: ProgressProps) {
  const text = useText();
  const { bytes, total, posts, summaries } = progress;
  const number = (value: number) => countText(value, text('language'));
  const megabytes = (value: number) =>
    (value / 1_000_000).toLocaleString(text('language'), { maximumFractionDigits: 1 });
  const read = [megabytes(bytes), megabytes(total)] as const;
  return (
    <div class="file-progress">
      <p>{file}</p>
      <progress max={total} value={bytes} aria-label={file} />
      <p class="number">
        {stage === 'looking'
          ? text('fileLooking', ...read)
          : text('fileReading', ...read, number(posts), number(summaries))}
      </p>
      <p class="answers">
        <button type="button" class="quiet" onClick={onCancel}>
          {text('fileStop')}
        </button>
      </p>
    </div>
  );
}

function Refused({ file, refusal }: { file: string; refusal: ImportRefusal }) {
  const text = useText();
  const { problem, line, detail } = refusal;
  const place = line > 0 ? ` · ${text('refusedLine', `${line}`)} · ${detail}` : '';
  return (
    <div class="notice" role="alert">
      <p>{text(FILE_PROBLEM_TEXT[problem])}</p>
      <p class="place">{file + place}</p>
    </div>
  );
}
