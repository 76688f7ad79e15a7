/**
 * A sheet written for a shadow root → the same for the page's own DOM: every rule below one of our boxes, all in one cascade
 * layer, so that whatever the page says comes first. Of what the host resets nothing is kept but our own properties: there
 * the page's fonts and colours are wanted. Pure: also used where no browser is.
 */

/** Our boxes: the one below a tag, and a view alone (printed). */
const BOITE = ':is(.cm-racine, .cm-vue)';
const HOTE = ':has(> .cm-racine)';
/** What no site means for a sheet, but says of all its boxes: in a layer, what is important comes before the page's own. */
const TENIR = `${BOITE},${BOITE} div{float:none!important}`;

export function pourLaPage(css: string): string {
  const regles = traduireRegles(css.replace(/\/\*[^]*?\*\//g, ''));
  return `@layer co-marquage{${HOTE}{display:block}${HOTE}[hidden]{display:none}${TENIR}${regles}}`;
}

/** Rules of one level: a prelude and what stands between its braces. */
function traduireRegles(css: string): string {
  let sortie = '';
  for (let debut = 0; ;) {
    const ouvre = css.indexOf('{', debut);
    if (ouvre < 0) return sortie;
    const fin = fermante(css, ouvre);
    sortie += traduireRegle(css.slice(debut, ouvre).trim(), css.slice(ouvre + 1, fin));
    debut = fin + 1;
  }
}

function fermante(css: string, ouvre: number): number {
  let niveau = 0;
  for (let i = ouvre; i < css.length; i++) {
    if (css[i] === '{') niveau++;
    else if (css[i] === '}' && --niveau === 0) return i;
  }
  return css.length;
}

function traduireRegle(prelude: string, corps: string): string {
  if (prelude.startsWith('@keyframes')) return `${prelude}{${corps}}`;
  if (prelude.startsWith('@')) return `${prelude}{${traduireRegles(corps)}}`;
  if (prelude === ':host') return `${BOITE}{${propres(corps)}}`;
  if (prelude.startsWith(':host')) return '';
  const [, enfant] = /^::slotted\((.*)\)$/.exec(prelude) ?? [];
  if (enfant) return `${HOTE} > ${enfant}{${corps}}`;
  return `${selecteurs(prelude).map((s) => `${BOITE} ${s}`).join(',')}{${corps}}`; // prettier-ignore
}

/** Only our own properties, of what is said of the host. */
const propres = (corps: string): string =>
  corps
    .split(';')
    .filter((d) => d.trim().startsWith('--'))
    .join(';');

/** Parted at the commas outside brackets. */
function selecteurs(prelude: string): string[] {
  const parts = [''];
  let niveau = 0;
  for (const c of prelude) {
    if (c === '(' || c === '[') niveau++;
    else if (c === ')' || c === ']') niveau--;
    if (c === ',' && niveau === 0) parts.push('');
    else parts[parts.length - 1] += c;
  }
  return parts.map((s) => s.trim());
}
