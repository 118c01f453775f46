/** The keys, and where they are on a Russian keyboard, on which most readers have just typed. */
const STEPS: Record<string, 1 | -1> = { '[': -1, х: -1, ']': 1, ъ: 1 };

/**
 * Calls `onStep` for the keys `[` (-1) and `]` (1), until `signal`, except where they could mean
 * anything else: in a field, with a modifier, in the middle of a composed letter. What `onStep`
 * took as a step (`true`) is kept from the page.
 */
export function watchStepKeys(onStep: (by: 1 | -1) => boolean, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const by = STEPS[event.key];
      if (!by || event.defaultPrevented || event.isComposing || hasModifier(event)) return;
      if (isTyping(event.composedPath()[0])) return;
      if (onStep(by)) event.preventDefault();
    },
    { signal },
  );
}

function hasModifier({ ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey || shiftKey;
}

/** Whether what has the focus takes letters, or may: nobody sees into a closed shadow root. */
export function isTyping(target: EventTarget | undefined): boolean {
  if (document.designMode === 'on') return true;
  if (!(target instanceof Element)) return false;
  if (target.localName.includes('-') && !target.shadowRoot) return true;
  const field = 'input, textarea, select, [role=textbox], [role=searchbox], [role=combobox]';
  const editable = target.closest('[contenteditable]')?.getAttribute('contenteditable');
  return target.matches(field) || (editable !== undefined && editable !== 'false');
}
