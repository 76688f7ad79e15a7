/** The look of the printed list: two columns of A4, black on white, whatever the page looks like. */

/** Sizes of the letters that are tried, in points; below eight nobody reads. */
export const TAILLES = ['11', '10', '9.5', '9', '8.5', '8'] as const;

/** Height of what a page of A4 holds between its margins, in CSS pixels: 297 − 2 × 11 mm. */
export const HAUTEUR = ((297 - 22) / 25.4) * 96 - 2;

export const PAPIER = `
@page{size:A4;margin:11mm 12mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif}}
html{background:#fff;color:#000;font:11pt/1.32 system-ui,"Liberation Sans",Arial,sans-serif}
body{margin:0;inline-size:186mm}
${TAILLES.map((t) => `body[data-taille="${t}"]{font-size:${t}pt}`).join('')}
p,ul,h1,h2{margin:0}
.tete{display:flex;gap:0 1em;align-items:center;padding-block-end:.5em;border-block-end:2px solid}
.tete>img{max-block-size:15mm;max-inline-size:35mm}
.tete>.nom{font-size:1.25em;font-weight:700}
.tete>.coordonnees{flex:1;font-size:.92em;text-align:end}
h1{margin-block:.5em .35em;font-size:1.45em;line-height:1.2}
h2{font-size:1.05em;line-height:1.25;break-after:avoid}
.pour{margin-block-end:.6em;padding:.35em .7em;border:1px solid;border-radius:4px}
.pour>ul{display:flex;flex-wrap:wrap;gap:0 1.4em;padding:0;list-style:none}
.pour li::before{content:"✓ "}
.colonnes{columns:2;column-gap:7mm;column-rule:1px solid #999}
.groupe,.contacts{margin-block-end:.7em}
.sous,.intro{font-size:.92em;color:#333;break-after:avoid}
.un{font-size:.92em;font-style:italic}
.groupe ul{padding:0;list-style:none}
.groupe li{break-inside:avoid;margin-block:.2em;padding-inline-start:1.1em;text-indent:-.9em}
.groupe li>*{text-indent:0}
.groupe li:not(.coche)::before{content:"– "}
.groupe li.coche{padding-inline-start:1.5em;text-indent:-1.5em}
.boite{inline-size:1em;block-size:1em;margin-inline-end:.5em;vertical-align:-.12em;fill:none;stroke:#000;stroke-width:1.2}
.contact{break-inside:avoid;margin-block:.25em;font-size:.92em}
.contact>.nom{font-weight:700}
.pied{display:flex;gap:1em;justify-content:space-between;align-items:center;margin-block-start:.5em;padding-block-start:.5em;border-block-start:1px solid;font-size:.82em;break-inside:avoid}
.pied>.source,.retour>p{overflow-wrap:anywhere}
.retour{display:flex;gap:.6em;align-items:center;max-inline-size:50%}
.qr{flex:none;inline-size:27mm;block-size:27mm}
.adresse{font-size:.85em}
`;
