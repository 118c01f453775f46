/** A modest likeness of arXiv's layout: the red bar, two columns, serif headings. */
export const standInStyle = `
body { margin: 0; font: 16px/1.5 "Lucida Grande", Helvetica, Arial, sans-serif; background: #fff; color: #111; }
a { color: #0068ac; text-decoration: none; }
#header { display: flex; align-items: center; gap: 12px; padding: 0 16px; height: 64px; background: #b31b1b; color: #fff; }
#header a { color: #fff; }
#header .logo { font: bold 28px Georgia, serif; }
#abs-outer { display: grid; grid-template-columns: minmax(0, 1fr) 280px; align-items: start; }
.leftcolumn { padding: 0 20px 20px; }
.subheader h1 { margin: 16px 0; font-size: 16px; border-bottom: 1px solid #ddd; }
.dateline, .submission-history, footer { font-size: 13px; color: #555; }
h1.title { margin: 8px 20px 8px 0; font: bold 28px/1.25 Georgia, "Times New Roman", serif; }
.title .descriptor, .authors .descriptor { display: none; }
.abstract .descriptor { font-weight: bold; margin-right: 6px; }
blockquote.abstract { margin: 16px 0; max-width: 780px; }
.metatable { padding: 8px; border: 1px solid #ddd; border-width: 1px 0; font-size: 14px; }
.tablecell { padding: 2px 12px 2px 0; vertical-align: top; }
.extra-services { padding: 12px 16px; background: #f4f4f4; border-left: 1px solid #ddd; font-size: 14px; }
.extra-services h2, .extra-services h3 { margin: 8px 0; font-size: 16px; }
.extra-services ul { padding: 0; list-style: none; }
footer { padding: 12px 20px; border-top: 1px solid #ddd; }
@media (max-width: 767px) { #abs-outer { grid-template-columns: minmax(0, 1fr); } }
`;
