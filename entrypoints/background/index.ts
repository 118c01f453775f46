import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { bundledStore } from '@/bundled/store';
import { reportError } from '@/report-error';
import { answerPages } from './answer-pages';
import { answerMenu } from './context-menu';
import { keepInSync } from './keep-in-sync';
import { answerOmnibox } from './omnibox';
import { readOpenTabs } from './open-tabs';
import { followPermissions } from './optional-sites';
import { badgePdfs } from './pdf-badge';
import { readChannels } from './read-channels';
import { saveByCommand } from './save-command';

export default defineBackground(() => {
  const store = bundledStore();
  answerPages(store);
  followPermissions();
  answerMenu(store);
  answerOmnibox(store);
  badgePdfs(store);
  saveByCommand(store);
  keepInSync(store);
  readChannels(store);
  browser.action.setBadgeBackgroundColor({ color: '#0b6868' }).catch(reportError);
  browser.action.setBadgeTextColor({ color: '#ffffff' }).catch(reportError);
  browser.runtime.onInstalled.addListener(() => {
    store.filled().then(readOpenTabs).catch(reportError);
  });
});
