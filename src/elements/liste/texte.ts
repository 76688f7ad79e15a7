/** The list as plain text, for an e-mail or a note. Pure. */
import type { Contexte } from '../../render/index.js';
import type { Feuille, Ligne } from './feuille.js';
import '../../i18n/mots/prerequis.js';
import '../../i18n/mots/situation.js';

export function enTexte(f: Feuille, { t }: Pick<Contexte, 't'>): string {
  const parties: (string | false)[][] = [
    [f.titre],
    f.situation.length > 0 ? [`${t('situation.bilan')} :`, ...f.situation.map((s) => `- ${s}`)] : [],
    ...f.groupes.map(({ titre, sous, intro, un, lignes }) => [
      sous ? `${titre} (${sous})` : titre,
      intro,
      un && t('prerequis.unSeul'),
      ...lignes.flatMap((l) => ligne(l, 0, t)),
    ]),
    f.contacts.length > 0
      ? [t('fiche.bloc.ou-s-adresser'), ...f.contacts.map(({ nom, lignes }) => `- ${[nom, ...lignes].join(', ')}`)]
      : [],
    f.source,
    f.adresse ? [`${t('prerequis.retrouver')} : ${f.adresse}`] : [],
  ];
  return parties
    .map((lignes) => lignes.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

function ligne({ texte, coche, dessous }: Ligne, rang: number, t: Contexte['t']): string[] {
  const retrait = '  '.repeat(rang);
  const puce = coche === undefined ? '-' : coche ? '☑' : '☐';
  return [
    `${retrait}${puce} ${texte}`,
    ...dessous.flatMap(({ un, lignes }) => [
      ...(un ? [`${retrait}  ${t('prerequis.unSeul')}`] : []),
      ...lignes.flatMap((l) => ligne(l, rang + 1, t)),
    ]),
  ];
}
