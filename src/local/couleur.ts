/**
 * The town's colour, made readable. WCAG 2.2, 1.4.3 (text 4.5:1) and 1.4.11 (borders, controls 3:1); RGAA 3.2 and 3.3.
 * Whatever is given, an accent is found: the colour itself where it passes, else the nearest mix with black (on light
 * surfaces) or white (on dark ones).
 */

/** Red, green, blue, 0 to 255. */
export type Rvb = readonly [number, number, number];

/** Colours as `#rrggbb`, for one kind of surface. Text in white (on light) or black (on dark) also reads on `texte`. */
export interface Accent {
  texte: string;
  bordure: string;
}

/** The least favourable surfaces the widgets stand on: a tinted box on a light page, one on a dark page. */
export const SURFACE_CLAIRE: Rvb = [238, 238, 238];
export const SURFACE_SOMBRE: Rvb = [58, 58, 58];

const borner = (x: number): number => Math.min(255, Math.max(0, Math.round(x)));

/** A CSS colour in hexadecimal, `rgb()` or `hsl()`, old or new comma; opacity is ignored. Names: see `couleurNommee`. */
export function lireCouleur(texte: string): Rvb | undefined {
  const net = texte.trim().toLowerCase();
  const hexa = /^#(?:([\da-f]{3})[\da-f]?|([\da-f]{6})(?:[\da-f]{2})?)$/.exec(net);
  if (hexa) return deHexa(hexa[1]?.replace(/./g, '$&$&') ?? hexa[2]!);
  const [, fonction, contenu] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(net) ?? [];
  const mots = contenu?.split(/[\s,/]+/u).filter(Boolean) ?? [];
  if (mots.length < 3 || mots.length > 4) return undefined;
  if (fonction === 'rgb') return deNombres(mots.slice(0, 3).map((mot) => nombre(mot, 255)));
  const [teinte, saturation, clarte] = [
    nombre(mots[0]!.replace(/deg$/, ''), 100),
    nombre(mots[1]!, 100),
    nombre(mots[2]!, 100),
  ];
  return deNombres(deHsl(teinte, saturation, clarte));
}

/** Six hexadecimal digits → colour. */
export const deHexa = (hexa: string): Rvb => [0, 2, 4].map((i) => parseInt(hexa.slice(i, i + 2), 16)) as never;

/** `plein` is what 100 % stands for. */
function nombre(mot: string, plein: number): number {
  const [, chiffres, pourcent] = /^([+-]?\d*\.?\d+)(%?)$/.exec(mot) ?? [];
  return chiffres === undefined ? NaN : pourcent ? (Number(chiffres) * plein) / 100 : Number(chiffres);
}

const deNombres = (rvb: number[]): Rvb | undefined => (rvb.some(Number.isNaN) ? undefined : (rvb.map(borner) as never));

/** CSS Color 4, 7.1. */
function deHsl(teinte: number, saturation: number, clarte: number): number[] {
  const [s, l] = [Math.min(100, Math.max(0, saturation)) / 100, Math.min(100, Math.max(0, clarte)) / 100];
  const a = s * Math.min(l, 1 - l);
  return [0, 8, 4].map((n) => {
    const k = (((n + teinte / 30) % 12) + 12) % 12;
    return 255 * (l - a * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  });
}

const lineaire = (canal: number): number =>
  canal <= 10.314 ? canal / 255 / 12.92 : ((canal / 255 + 0.055) / 1.055) ** 2.4;

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export const luminance = ([r, v, b]: Rvb): number => 0.2126 * lineaire(r) + 0.7152 * lineaire(v) + 0.0722 * lineaire(b);

/** Contrast ratio, 1 to 21 (WCAG 2.2). */
export function contraste(a: Rvb, b: Rvb): number {
  const [clair, sombre] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (clair + 0.05) / (sombre + 0.05);
}

const ecrire = (rvb: Rvb): string => `#${rvb.map((canal) => canal.toString(16).padStart(2, '0')).join('')}`;

/** The first mix of the colour with `vers`, in steps of 1/64, that stands out from the surface enough. */
function rapprocher(couleur: Rvb, vers: number, surface: Rvb, seuil: number): string {
  for (let pas = 0; pas < 64; pas++) {
    const melange = couleur.map((canal) => borner(canal + ((vers - canal) * pas) / 64)) as never;
    if (contraste(melange, surface) >= seuil) return ecrire(melange);
  }
  return ecrire([vers, vers, vers]);
}

/** The accents to use on light and on dark surfaces. */
export function accents(couleur: Rvb): { clair: Accent; sombre: Accent } {
  const pour = (vers: number, surface: Rvb): Accent => ({
    texte: rapprocher(couleur, vers, surface, 4.5),
    bordure: rapprocher(couleur, vers, surface, 3),
  });
  return { clair: pour(0, SURFACE_CLAIRE), sombre: pour(255, SURFACE_SOMBRE) };
}
