/** The generator: a form drawn from the schema of the options, the code it gives, and what that code shows. */
import { html, render } from 'lit';
import { NOMS_OPTIONS, type NomOption } from '../../src/local/schema.js';
import { lireAudience, lireCle, type Cle } from '../../src/model/cle.js';
import type { Resultat } from '../../src/search/index.js';
import { apercu } from './apercu.js';
import { champ } from './champs.js';
import { COMMUNES } from './communes.js';
import { ecrireEtat, lireEtat, type Etat, type NomReglage } from './etat.js';
import { titreDe, trouver } from './fiches.js';
import { GROUPES, placeDe } from './groupes.js';
import { recherche, type Trouve } from './recherche.js';
import { sortie, type Sortie } from './sortie.js';

const INTEGRITE = '/co-marquage/integrite.json';
const APERCU = '/site/apercu.html';
/** Milliseconds of quiet before the preview follows, so that it does not flicker at each key. */
const QUIET = 400;

const racine = document.querySelector<HTMLElement>('#generateur')!;
let etat: Etat = lireEtat(location.search);
let trouve: Trouve;
let titre: string | undefined;
let figee: Sortie['figee'];
let copie = '';
let largeur = 360;
let montre = ecrireEtat(etat, false);
let minuterie = 0;

const audience = () => lireAudience(etat.audience) ?? 'particuliers';
const cle = (): Cle | undefined => lireCle(etat.fiche, audience());

function changer(nom: string, valeur: string): void {
  etat = { ...etat, [nom as NomOption | NomReglage]: valeur };
  const insee = nom === 'commune' ? COMMUNES.get(valeur) : undefined;
  if (insee) etat.insee = insee;
  if (nom === 'fiche' || nom === 'audience') titre = undefined;
  copie = '';
  history.replaceState(null, '', `?${ecrireEtat(etat, true)}`);
  clearTimeout(minuterie);
  minuterie = window.setTimeout(suivre, QUIET);
  dessiner();
}

/** What takes a moment: the preview, the title of the sheet. */
function suivre(): void {
  montre = ecrireEtat(etat, false);
  void nommer();
}

async function nommer(): Promise<void> {
  const voulue = cle();
  const lu = voulue && (await titreDe(voulue));
  if (voulue?.id === cle()?.id) titre = lu;
  dessiner();
}

async function chercher(mots: string): Promise<void> {
  trouve = undefined;
  if (mots.trim()) {
    const attendu = mots;
    try {
      trouve = { mots, resultats: await trouver(audience(), mots) };
    } catch {
      trouve = { mots, absent: true };
    }
    if (attendu !== racine.querySelector<HTMLInputElement>('#recherche')?.value) return;
  }
  dessiner();
}

function choisir({ id }: Resultat): void {
  trouve = undefined;
  changer('fiche', id);
  racine.querySelector<HTMLInputElement>('#fiche')?.focus();
}

async function copier(quoi: string, texte: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(texte);
    copie = `${quoi} : copié.`;
  } catch {
    copie = 'Le navigateur a refusé de copier : sélectionnez le texte et copiez-le vous-même.';
  }
  dessiner();
}

async function mesurer(): Promise<void> {
  figee = (await (await fetch(INTEGRITE)).json()) as Sortie['figee'];
  dessiner();
}

function groupe(nom: keyof typeof GROUPES) {
  const siens = NOMS_OPTIONS.filter((option) => placeDe(option).groupe === nom);
  return html`<details ?open=${nom === 'commune' || nom === 'contenu'}>
    <summary><h3>${GROUPES[nom]}</h3></summary>
    ${nom === 'contenu' ? recherche(trouve, (mots) => void chercher(mots), choisir) : ''}
    ${siens.map((option) => champ(option, etat[option] ?? '', changer))}
    ${nom === 'contenu' ? html`<p class="compte" role="status">${ditFiche()}</p>` : ''}
  </details>`;
}

function ditFiche(): string {
  if (!etat.fiche) return 'Choisissez une fiche.';
  return titre ? `Fiche choisie : ${titre}` : 'Cette fiche n’est pas dans le guide de la démonstration.';
}

function dessiner(): void {
  const lien = titre ?? 'Consulter cette information sur service-public.gouv.fr';
  const vue = apercu(`${APERCU}?${montre}`, largeur, (pixels) => {
    largeur = pixels;
    dessiner();
  });
  render(
    html`<datalist id="communes">${[...COMMUNES.keys()].map((nom) => html`<option value=${nom}></option>`)}</datalist>
      <div class="generateur">
        <form aria-label="Réglages" @submit=${(evenement: Event) => evenement.preventDefault()}>
          <h2>Vos réglages</h2>
          <p class="saut"><a href="#le-code">Aller au code</a></p>
          ${(Object.keys(GROUPES) as (keyof typeof GROUPES)[]).map(groupe)}
        </form>
        <div>
          ${sortie({ etat, titre: lien, figee, copie }, changer, (quoi, texte) => void copier(quoi, texte), vue)}
        </div>
      </div>`,
    racine,
  );
}

racine.replaceChildren();
dessiner();
void nommer();
void mesurer();
