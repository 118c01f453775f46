/**
 * Of what stands amid the page's own text, or over it: whoever copies a reference or prints the page
 * wants that, and no letters of ours in it. A card is a text of its own.
 */
export const AMID_TEXT_CSS = `
:host { -webkit-user-select: none; user-select: none; }
@media print { :host { display: none !important; } }`;
