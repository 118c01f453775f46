import { browser } from 'wxt/browser';
import { summaryTags } from '@/components/paper-links';
import { findSummaries } from '@/data/store/find-summaries';
import type { Store } from '@/data/store/store';
import type { Summary } from '@/data/summary';
import { translate } from '@/locales/translate';
import { reportError } from '@/report-error';
import { libraryAddress } from '../window/asked';
import { askedByText } from './asked-for';

/** Chromium shows no more, Firefox one more. */
const SUGGESTIONS = 6;

/** The address bar after the keyword `cr`: suggestions while one types, Enter opens. */
export function answerOmnibox(store: Store): void {
  browser.omnibox.setDefaultSuggestion({ description: translate('searchSummaries') });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    suggestions(store, text).then(suggest).catch(reportError);
  });
  browser.omnibox.onInputEntered.addListener((text, where) => {
    open(store, text, where).catch(reportError);
  });
}

async function suggestions(store: Store, text: string) {
  if (text.trim() === '') return [];
  const found = await findSummaries(await store.summaries(), text);
  return (await found.read(0, SUGGESTIONS)).map((summary) => ({
    // What Enter gives back, and what stands in the address bar until then.
    content: summary.paper.title,
    description: described(summary),
  }));
}

function described(summary: Summary): string {
  const text = [summary.title, ...summaryTags(summary)].join(' · ');
  return import.meta.env.FIREFOX ? text : escapeXml(text);
}

/** Chromium reads descriptions as XML. */
function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A library page at the summary of the paper that the text names, else at the search for it. */
async function open(store: Store, text: string, where: string): Promise<void> {
  const asked = await askedByText(store, text).catch((error) => {
    reportError(error);
    return { query: text }; // The page says why nothing can be read.
  });
  const url = browser.runtime.getURL(libraryAddress(asked));
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}
