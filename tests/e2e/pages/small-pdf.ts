/**
 * The smallest PDF file that viewers take for a whole one: a page of one line, all in ASCII.
 *
 * @param title what the file says of itself; without parentheses
 */
export function smallPdf(line: string, title?: string): string {
  const drawing = `BT /F1 18 Tf 20 60 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 120] /Contents 4 0 R
/Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...(title === undefined ? [] : [`<< /Title (${title}) >>`]),
  ];
  const info = title === undefined ? '' : ` /Info ${objects.length} 0 R`;
  let file = '%PDF-1.4\n';
  const entries = objects.map((object, i) => {
    const entry = `${String(file.length).padStart(10, '0')} 00000 n \n`;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return entry;
  });
  return `${file}xref
0 ${objects.length + 1}
0000000000 65535 f 
${entries.join('')}trailer
<< /Size ${objects.length + 1} /Root 1 0 R${info} >>
startxref
${file.length}
%%EOF
`;
}
