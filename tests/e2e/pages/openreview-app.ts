/**
 * OpenReview as the single-page app that it is (seen in Chromium, August 2026): a link changes the
 * address at once and the page later, and so does the browser's Back; lists are filled after the
 * load, their pages change in place. Nothing arrives by itself: `arrive` lets the next thing in.
 */
import type { Page } from 'puppeteer-core';
import { openReviewPage } from './openreview';

export interface Route {
  title: string;
  /** What the page shows, one after the other; the server sends the first. */
  steps: string[];
}

/** What a button of a list (`data-action`) does to the notes, once the answer has come. */
export interface Action {
  list: string;
  items: string;
  how: 'replace' | 'append';
}

export interface App {
  /** By path and query. */
  routes: Record<string, Route>;
  actions?: Record<string, Action>;
}

/** The HTML with which the server answers a request for a route. */
export function openReviewApp(app: App, path: string, head = ''): string | undefined {
  const route = app.routes[path];
  if (!route) return undefined;
  const { title, steps } = route;
  // As in the app itself, the end of a script inside the data must not end the data.
  const data = JSON.stringify(app).replaceAll('<', '\\u003c');
  return openReviewPage(title, steps[0] ?? '', `${head}<script>(${script})(${data})</script>`);
}

/** Lets what the app waits for arrive: the next step of a route, or the answer to a button. */
export function arrive(page: Page): Promise<unknown> {
  return page.evaluate('app.arrive()');
}

/** A button that does `action`: a link to nowhere, as in the app's pagers. */
export function button(action: string, label: string): string {
  return `<a href="#" role="button" data-action="${action}">${label}</a>`;
}

const script = `function ({ routes, actions }) {
  let step = 0;
  let pending;
  const path = () => location.pathname + location.search;
  const content = () => document.getElementById('content');
  function next() {
    const route = routes[path()];
    step += 1;
    document.title = route.title + ' | OpenReview';
    content().innerHTML = route.steps[step];
  }
  function act({ list, items, how }) {
    const notes = content().querySelector(list);
    if (how === 'replace') notes.innerHTML = items;
    else notes.insertAdjacentHTML('beforeend', items);
  }
  function leave() {
    step = -1;
    pending = next;
    // The bar that shows progress: the page changes a little while it is still the old one.
    document.body.insertAdjacentHTML('beforeend', '<div id="nprogress"></div>');
  }
  window.app = {
    arrive() {
      document.getElementById('nprogress')?.remove();
      (pending ?? next)();
      pending = undefined;
      window.placesBefore = window.app.places();
    },
    places: () => [...document.querySelectorAll('.note, .forum-note')].map((note) => {
      const { x, y, height } = note.getBoundingClientRect();
      return [x, y, height];
    }),
  };
  addEventListener('popstate', leave);
  addEventListener('click', (event) => {
    const link = event.target.closest('a');
    const action = link?.dataset.action;
    if (!link) return;
    event.preventDefault();
    if (action) pending = () => act(actions[action]);
    else if (link.getAttribute('href').startsWith('#')) location.hash = link.hash;
    else {
      history.pushState({}, '', link.href);
      leave();
    }
  });
}`;
