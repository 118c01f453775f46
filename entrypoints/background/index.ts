import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { bundledStore } from '@/bundled-store';
import { reportError } from '@/report-error';
import { answerPages } from './answer-pages';
import { readOpenTabs } from './open-tabs';
import { followPermissions } from './optional-sites';

export default defineBackground(() => {
  const store = bundledStore();
  answerPages(store);
  followPermissions();
  browser.action.setBadgeBackgroundColor({ color: '#0b6868' }).catch(reportError);
  browser.action.setBadgeTextColor({ color: '#ffffff' }).catch(reportError);
  browser.runtime.onInstalled.addListener(() => {
    store.filled().then(readOpenTabs).catch(reportError);
  });
});
