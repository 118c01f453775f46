import type { ReadingStatus, SavedPaper } from '@/data/reading-list/saved-paper';
import { excerpt, highlight } from '@/data/search/highlight';
import { isSought, type Sought } from '@/data/search/sought';
import { wordTexts } from '@/data/search/words';
import { namedAuthors } from '../authors';
import { Highlighted } from '../Highlighted';
import { paperName } from '../paper-links';
import { useText } from '../text';
import { STATUS_TEXT } from './status-text';

const EXCERPT_LENGTH = 110;
/** So many tags of an entry are seen in its row. */
const TAGS = 4;

interface Props {
  paper: SavedPaper;
  explained: boolean;
  sought: Sought;
}

/** An entry in the list: its title, what tells it from others, where it stands. */
export function PaperRow({ paper, explained, sought }: Props) {
  const text = useText();
  const { authors, venue, year, tags, note, status } = paper;
  const place = [venue, year].filter(Boolean).join(' ');
  return (
    <>
      <span class="row-title" lang="en">
        <Highlighted stretches={highlight(paperName(paper), sought)} />
      </span>
      <span class="row-facts">
        <StatusFact status={status} />
        {explained && <span class="explained">{text('mark')}</span>}
        {authors && <span lang="en">{namedAuthors(authors)}</span>}
        {place && <span lang="en">{place}</span>}
        {tags.slice(0, TAGS).map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
        {tags.length > TAGS && <span class="tag">+{tags.length - TAGS}</span>}
      </span>
      {isIn(note, sought) && (
        <span class="excerpt">
          <Highlighted stretches={excerpt(note, sought, EXCERPT_LENGTH)} />
        </span>
      )}
    </>
  );
}

/** Most papers of most lists are still to be read: of these nothing is said. */
function StatusFact({ status }: { status: ReadingStatus }) {
  const text = useText();
  if (status === 'to-read') return null;
  return <span class={`status ${status}`}>{text(STATUS_TEXT[status])}</span>;
}

function isIn(note: string, sought: Sought): boolean {
  if (note === '' || sought.beginnings.length === 0) return false;
  return wordTexts(note).some((word) => isSought(word, sought));
}
