/**
 * Scripts that stand in for other people's extensions on a page: they change it once it has loaded,
 * and answer to whatever is put in later, as theirs do. Ours is a stranger's element to them.
 */

/** Has `window.started` say that it did; counts in `window.oursChanged` how often an element of ours was put in, taken out or altered. */
const COUNT = `window.oursChanged = 0;
const isOurs = (node) => Boolean(node.localName?.startsWith('concise-'));
new MutationObserver((changes) => {
  for (const { target, addedNodes, removedNodes } of changes) {
    window.oursChanged += [...addedNodes, ...removedNodes].filter(isOurs).length + isOurs(target);
  }
}).observe(document, { subtree: true, childList: true, attributes: true });`;

/** A translator: each text gives way to one in Russian, in two elements, also where it comes later. */
export const translator = extension(`
const translate = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement.closest('script, style, font')) continue;
    const font = document.createElement('font');
    font.style.verticalAlign = 'inherit';
    font.innerHTML = '<font style="vertical-align: inherit"></font>';
    font.firstChild.textContent = text.data.replaceAll(/\\S+/g, 'слово');
    text.replaceWith(font);
  }
};
const mark = (element) => {
  if (element.localName === 'font' || element.hasAttribute('data-walked')) return;
  element.setAttribute('data-walked', '1');
  element.insertAdjacentHTML('beforeend', '<font class="notranslate immersive-translate-target-wrapper">слово</font>');
};
document.documentElement.lang = 'ru';
translate(document.body);
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) for (const node of addedNodes) {
    if (node.nodeType !== 1 || !node.isConnected) continue;
    translate(node);
    if (isOurs(node)) mark(node);
  }
}).observe(document.body, { subtree: true, childList: true });`);

/** One that wraps all that is put in, such as what is to be saved or highlighted. */
export const wrapper = extension(`
const wrap = (element) => {
  if (element.parentElement.matches('.wrapped')) return;
  const around = document.createElement('span');
  around.className = 'wrapped';
  element.replaceWith(around);
  around.append(element);
};
for (const title of document.querySelectorAll('h1, .list-title, blockquote')) wrap(title);
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) for (const node of addedNodes) {
    if (isOurs(node) && node.isConnected) wrap(node);
  }
}).observe(document.body, { subtree: true, childList: true });`);

/** One that shows the page a second time beside itself, and sees to it that both are the same. */
export const copier = extension(`
const copy = document.createElement('aside');
document.body.append(copy);
const main = document.querySelector('main');
const agree = () => {
  const now = main.innerHTML;
  if (copy.innerHTML !== now) copy.innerHTML = now;
};
agree();
new MutationObserver(agree).observe(document.body, { subtree: true, childList: true });`);

/**
 * Dark Reader: attributes, and style elements whose rules come a while after them, which nobody
 * is told of.
 */
export const darkener = `<script>addEventListener('load', () => {
  const style = document.createElement('style');
  style.className = 'darkreader darkreader--sync';
  document.documentElement.setAttribute('data-darkreader-scheme', 'dark');
  document.head.append(style);
  setTimeout(() => style.sheet.insertRule('html, body { background: #181a1b !important; color: #e8e6e3 !important }'), 400);
});</script>`;

/** Its filter: the whole page inverted, ours with it. */
export const inverter = `<style>html { background: #fff; filter: invert(1) hue-rotate(180deg); }</style>`;

function extension(work: string): string {
  return `<script>addEventListener('load', () => setTimeout(() => { ${work}
window.started = true; }, 300));
${COUNT}</script>`;
}
