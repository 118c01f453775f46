/**
 * Shows a text over the page for a while. Runs in the page, alone: it can use nothing of this file
 * or any other.
 */
export function showNotice(text: string, milliseconds: number): void {
  const name = 'concise-notice';
  for (const shown of document.querySelectorAll(name)) shown.remove();
  const host = document.createElement(name);
  const box = document.createElement('div');
  box.setAttribute('role', 'status');
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  box.style.cssText = `all: initial; position: fixed; z-index: 2147483647; top: 16px; right: 16px;
    box-sizing: border-box; max-width: min(360px, calc(100vw - 32px)); padding: 10px 14px;
    border-left: 4px solid ${dark ? '#66cbc3' : '#0b6868'}; border-radius: 6px;
    background: ${dark ? '#23282b' : '#ffffff'}; color: ${dark ? '#e3e6e8' : '#1d2125'};
    font: 15px/1.45 system-ui, sans-serif; box-shadow: 0 2px 12px rgb(0 0 0 / 35%);`;
  host.attachShadow({ mode: 'open' }).append(box);
  document.documentElement.append(host);
  // A change within a region that is there already is what screen readers read out.
  setTimeout(() => {
    box.textContent = text;
  });
  setTimeout(() => host.remove(), milliseconds);
}
