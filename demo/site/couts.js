/** What the guide weighs and costs: measured sizes × what the reader of the page supposes. Also run by `npm run costs`. */

const JOURS = 365 / 12;
const GO = 1e9;

/**
 * @param m measured sizes in bytes: `script`, `fiche`, `manifeste`, `recherche`, `arbre`, `archives`
 * @param h what is supposed: `communes`, `visites` (a day and commune), `fiches` (a visit), `nouveaux` (% of visits without
 *   the script in the browser's cache), `cherchent` (% of visits), `cache` (% answered by the CDN), `prixGo`, `prixMillion`, `prixStock`
 */
export function calculer(m, h) {
  const visites = h.communes * h.visites * JOURS;
  const parVisite =
    (h.nouveaux / 100) * m.script + h.fiches * m.fiche + m.manifeste + (h.cherchent / 100) * m.recherche;
  const requetes = visites * ((h.nouveaux / 100) * m.fichiersScript + h.fiches + 1 + (h.cherchent / 100) * 2);
  const go = (visites * parVisite) / GO;
  const prix = go * h.prixGo + (requetes / 1e6) * h.prixMillion + (m.arbre / GO) * h.prixStock;
  return {
    parVisite,
    goParMois: go,
    goOrigine: go * (1 - h.cache / 100),
    requetesParMois: requetes,
    prixParMois: prix,
    prixParCommuneEtAn: (prix * 12) / h.communes,
    goEtatPartage: (m.archives * JOURS) / GO,
    goEtatSepare: (h.communes * m.archives * JOURS) / GO,
    moParCommuneEtMois: (go / h.communes) * 1000,
  };
}

const nombre = (n, chiffres = 0) => n.toLocaleString('fr-FR', { maximumFractionDigits: chiffres });

/** Rows of the result: what, how much. */
export function lignes(r) {
  return [
    ['Une visite, octets reçus', `${nombre(r.parVisite / 1000, 1)} ko`],
    ['Par commune et par mois, si chacune sert son miroir', `${nombre(r.moParCommuneEtMois, 1)} Mo`],
    [
      'Toutes les communes, par mois',
      `${nombre(r.goParMois)} Go, ${nombre(r.requetesParMois / 1e6, 1)} millions de requêtes`,
    ],
    ['… dont demandé au serveur d’origine', `${nombre(r.goOrigine)} Go`],
    ['Prix d’un miroir partagé, par mois', `${nombre(r.prixParMois)} €`],
    ['… par commune et par an', `${nombre(r.prixParCommuneEtAn, 3)} €`],
    ['Téléchargé au serveur de l’État par mois, un seul miroir', `${nombre(r.goEtatPartage, 1)} Go`],
    ['… si chaque commune fait le sien', `${nombre(r.goEtatSepare)} Go`],
  ];
}

if (typeof document !== 'undefined') {
  const mesures = JSON.parse(document.getElementById('mesures').textContent);
  const formulaire = document.getElementById('hypotheses');
  const corps = document.getElementById('resultat');
  const montrer = () => {
    const h = Object.fromEntries([...new FormData(formulaire)].map(([nom, valeur]) => [nom, Number(valeur)]));
    if (Object.values(h).some((n) => !(n >= 0)) || !h.communes) return;
    corps.replaceChildren(
      ...lignes(calculer(mesures, h)).map(([quoi, combien]) => {
        const ligne = document.createElement('tr');
        const titre = Object.assign(document.createElement('th'), { scope: 'row', textContent: quoi });
        ligne.append(titre, Object.assign(document.createElement('td'), { textContent: combien }));
        return ligne;
      }),
    );
  };
  formulaire.addEventListener('input', montrer);
  formulaire.addEventListener('submit', (evenement) => evenement.preventDefault());
}
