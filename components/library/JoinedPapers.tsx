import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { paperAddress, paperName } from '../paper-links';
import { OutsideLink } from '../RichText';
import { useText } from '../text';

interface Props {
  papers: SavedPaper[];
  onSplit(paper: SavedPaper): void;
}

/** Entries that were joined with the one that is shown, being the same paper; nothing where none were. */
export function JoinedPapers({ papers, onSplit }: Props) {
  const text = useText();
  if (papers.length === 0) return null;
  return (
    <div class="joined">
      <h3>{text('joinedWith')}</h3>
      <ul>
        {papers.map((paper) => {
          const address = paperAddress(paper.ids) ?? paper.address;
          const name = <span lang="en">{paperName(paper)}</span>;
          return (
            <li key={paper.key}>
              {address ? <OutsideLink href={address}>{name}</OutsideLink> : name}{' '}
              <button
                type="button"
                class="quiet"
                aria-label={text('splitTitle', paperName(paper))}
                onClick={() => onSplit(paper)}
              >
                {text('split')}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
