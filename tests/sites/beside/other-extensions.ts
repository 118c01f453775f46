/**
 * What translators, dark modes, readers of PDF files and reference managers do to a page's
 * elements, imitated by their kind of change: the markup is theirs, the words are made up.
 */

/** Changes a page as one of them does. */
export type Alter = (document: Document) => void;

/** What a translator makes of a text: ids and addresses stay as they are. */
const translated = (text: string) =>
  text.replaceAll(/\S+/g, (word) => (/^arxiv$|\d|[:/]/i.test(word) ? word : 'слово'));

/** Immersive Translate: the translation inside each paragraph, after the original. */
export function translateBeside(document: Document): void {
  document.documentElement.setAttribute('imt-state', 'dual');
  for (const element of paragraphs(document)) {
    const text = element.textContent ?? '';
    element.setAttribute('data-immersive-translate-walked', '1');
    element.setAttribute('data-immersive-translate-paragraph', '1');
    element.insertAdjacentHTML(
      'beforeend',
      `<font class="notranslate immersive-translate-target-wrapper" lang="ru" data-immersive-translate-translation-element-mark="1"><br><font class="notranslate immersive-translate-target-translation-theme-none"><font class="notranslate immersive-translate-target-inner"></font></font></font>`,
    );
    const inner = element.querySelector('.immersive-translate-target-inner');
    if (inner) inner.textContent = translated(text);
  }
}

/** Other translators of that kind: a translated copy of each paragraph, right after it. */
export function translateInCopies(document: Document): void {
  for (const element of paragraphs(document)) {
    if (element.matches('li, dt, dd, td')) continue; // These copy what is inside.
    const copy = document.createElement(element.localName);
    copy.className = `${element.className} notranslate`;
    copy.setAttribute('data-translationmark', '1');
    copy.textContent = translated(element.textContent ?? '');
    element.after(copy);
  }
}

/** Google Translate: each text gives way to a translated one, in two elements. */
export function translateInPlace(document: Document): void {
  document.documentElement.lang = 'ru';
  document.documentElement.classList.add('translated-ltr');
  for (const text of texts(document)) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    for (const font of [outer, inner]) {
      font.setAttribute('dir', 'auto');
      font.style.verticalAlign = 'inherit';
    }
    inner.textContent = translated(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/** Readers aloud and dictionaries: each word in an element of its own. */
export function wrapWords(document: Document): void {
  for (const text of texts(document)) {
    const words = text.data.split(/(?<=\s)(?=\S)/).map((word) => {
      const span = document.createElement('span');
      span.className = 'reader-word';
      span.textContent = word;
      return span;
    });
    text.replaceWith(...words);
  }
}

/** Highlighters: texts cut in two, with nothing between. */
export function splitTexts(document: Document): void {
  for (const text of texts(document)) text.splitText(text.data.length >> 1);
}

/** Dark Reader: attributes on the root and on what has colours of its own, and style elements. */
export function darken(document: Document): void {
  const root = document.documentElement;
  root.setAttribute('data-darkreader-mode', 'dynamic');
  root.setAttribute('data-darkreader-scheme', 'dark');
  for (const element of document.querySelectorAll('body *')) {
    element.setAttribute('data-darkreader-inline-color', '');
    element.setAttribute('style', '--darkreader-inline-color: #e8e6e3');
  }
  for (const parent of [document.head, ...document.querySelectorAll('h1, dt, dd, li, .note')]) {
    const style = document.createElement('style');
    style.className = 'darkreader darkreader--sync';
    style.media = 'screen';
    style.textContent = ':root { color: #e8e6e3 }';
    parent.prepend(style);
  }
}

/** Scholar PDF Reader and its kind: a button beside each link to a file, and a bar of their own. */
export function addButtons(document: Document): void {
  for (const link of document.querySelectorAll('a[href*="pdf"]')) {
    const button = document.createElement('button');
    button.className = 'gsr-open';
    button.textContent = 'Открыть в читалке';
    link.after(button);
  }
  document.body.insertAdjacentHTML('afterbegin', '<div class="gsr-bar"><h1>Читалка</h1></div>');
}

/** Zotero Connector: a frame at the end, an icon in what it saves, and elements wrapped in its own. */
export function wrapElements(document: Document): void {
  for (const element of document.querySelectorAll(WRAPPED)) {
    const wrapper = document.createElement('span');
    wrapper.className = 'zotero-item';
    element.replaceWith(wrapper);
    wrapper.append(element);
    element.insertAdjacentHTML('beforeend', '<img class="zotero-icon" alt="" src="data:,">');
  }
  document.body.insertAdjacentHTML(
    'beforeend',
    '<iframe id="zotero-modal-prompt"></iframe><div id="zotero-progress-window"><h2>Сохранение</h2></div>',
  );
}

/** What they put between the parts of a list: rows are then no neighbours. */
export function putBetween(document: Document): void {
  for (const part of document.querySelectorAll('dt, .note h4, .bibliography-entry')) {
    part.insertAdjacentHTML('afterend', '<div class="score">Score: 7</div>');
  }
}

const PARAGRAPHS = 'h1, h2, h3, h4, h5, p, li, blockquote, dd, .list-title, .ltx_bibblock';
const WRAPPED = 'h1, h2.citation_title, blockquote.abstract, .list-title, p.title';

/** What translators take for paragraphs: what holds text of its own, no matter which elements. */
function paragraphs(document: Document): Element[] {
  return [...document.body.querySelectorAll(PARAGRAPHS)].filter((element) =>
    element.textContent?.trim(),
  );
}

function texts(document: Document): Text[] {
  const walker = document.createTreeWalker(document.body, 4); // Of texts: NodeFilter.SHOW_TEXT.
  const found: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (isText(text) && text.data.trim() && !text.parentElement?.closest('script, style')) {
      found.push(text);
    }
  }
  return found;
}

function isText(node: Node): node is Text {
  return node.nodeType === node.TEXT_NODE;
}
