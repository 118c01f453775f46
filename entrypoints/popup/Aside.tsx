import { OutsideLink } from '@/components/RichText';
import { useText } from '@/components/text';
import { reportError } from '@/report-error';
import { hasSidePanel, openSidePanel } from '../window/side-panel';

/** The ways from the popup to where one can stay: the side panel and the library. */
export function Aside() {
  const text = useText();
  return (
    <div class="ways">
      {hasSidePanel && (
        <button type="button" onClick={() => void openBeside().catch(reportError)}>
          {text('beside')}
        </button>
      )}
      <OutsideLink href="library.html">{text('library')}</OutsideLink>
    </div>
  );
}

async function openBeside(): Promise<void> {
  await openSidePanel();
  window.close();
}
