/** Accents by their TeX commands, as the marks that Unicode puts behind a letter. */
export const ACCENTS = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030a'],
  ['H', '\u030b'],
  ['v', '\u030c'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
]);

const GREEK =
  'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι ' +
  'kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ ' +
  'upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π ' +
  'Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω';
const LETTERS =
  'ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ' +
  'ng ŋ NG Ŋ';
const SIGNS =
  'textbackslash \\ textbraceleft { textbraceright } textasciitilde ~ textasciicircum ^ ' +
  'textless < textgreater > textbar | textunderscore _ textdollar $ textquotedbl " ' +
  'textquotedblleft “ textquotedblright ” textquoteleft ‘ textquoteright ’ textendash – ' +
  'textemdash — textellipsis … ldots … dots … textdegree ° texttimes × textregistered ® ' +
  'texttrademark ™ copyright © textcopyright © S § P ¶ pounds £ texteuro € ' +
  'lbrace { rbrace } times × cdot · pm ± infty ∞ ell ℓ partial ∂ nabla ∇ sim ~ approx ≈ ' +
  'leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ to → rightarrow → leftarrow ← leftrightarrow ↔ in ∈ ' +
  'subset ⊂ cup ∪ cap ∩ forall ∀ exists ∃ sqrt √ sum ∑ prod ∏ int ∫ langle ⟨ rangle ⟩ circ ° ' +
  'star ⋆ ast ∗ oplus ⊕ otimes ⊗ prime ′ mid |';

/** Letters and signs that TeX names by a command. */
export const SIGNS_BY_NAME = new Map(
  [GREEK, LETTERS, SIGNS].flatMap((list) =>
    [...list.matchAll(/(\S+) (\S+)/g)].map(([, name = '', sign = '']): [string, string] => [
      name,
      sign,
    ]),
  ),
);

/** Commands that change the look of what follows, or nothing that can be seen. */
export const STYLES = new Set(
  (
    'it bf em rm sf tt sc sl bfseries itshape scshape upshape normalfont tiny small large Large ' +
    'displaystyle textstyle relax protect noopsort left right big Big limits nolimits mathcal ' +
    'mathbb mathbf mathrm mathit mathsf mathfrak boldsymbol bm text operatorname ensuremath'
  ).split(' '),
);
