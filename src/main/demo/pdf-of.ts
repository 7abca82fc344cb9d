/** One page with some lines of text, as a letter would be: small, and any reader opens it. */
export const pdfOf = (lines: readonly string[]): Buffer => {
  const shown = lines.map((line) => `(${line.replaceAll(/[()\\]/g, "")}) Tj 0 -22 Td`).join(" ");
  const stream = `BT /F1 14 Tf 72 760 Td ${shown} ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  const head = "%PDF-1.4\n";
  const written = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`);
  const places = written.map((_, i) => [head, ...written.slice(0, i)].join("").length);
  const directory = [head, ...written].join("").length;
  const listed = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${listed}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${directory}\n%%EOF\n`;
  return Buffer.from([head, ...written, end].join(""), "latin1");
};
