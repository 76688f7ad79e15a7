/** Pictures and videos. Source: XSD `TypeLienRessourceInterne`, `TypeLienRessourceExterne`; RGAA 1.1 to 1.9, 4.1. */
import { enfant, enfants, estNoeud, texteProfond, type Noeud } from '../model/index.js';
import type { Etat, Partie, Sortie } from './contexte.js';
import { dire, mot } from './dire.js';
import { de, h, siDe } from './h.js';
import { icone } from './icones.js';
import { fichierOfficiel, lienWeb } from './liens.js';
import { boite } from './blocs.js';
import { dedans, tous } from './rendu.js';
import { decouper, petitTitre, phrase } from './titres.js';

type Media = Noeud<'Image' | 'Infographie' | 'Illustration' | 'ImageIllustration' | 'Video' | 'VideoIllustration'>;

/** Title above, picture, legend and credits below, and what it shows in words, on demand. */
function figure(n: Media, e: Etat, cadre: Sortie): Sortie {
  const bloc = { ...e, enLigne: false };
  const { titre, reste } = decouper(n);
  const dits = { type: n.type, attributes: n.attributes, children: reste } as Noeud;
  const equivalents = [...enfants(dits, 'TexteDeRemplacement'), ...enfants(dits, 'Description')];
  const autour = reste.filter((c) => !estNoeud(c) || !(equivalents as Noeud[]).includes(c));
  return h(
    'figure',
    { className: ['cm-figure'], role: 'figure', ariaLabel: titre ? texteProfond(titre) : undefined },
    petitTitre(phrase(titre, e)),
    cadre,
    siDe('figcaption', 'cm-legende', tous(autour, bloc)),
    equivalents.length > 0 &&
      h(
        'details',
        { className: ['cm-equivalent'] },
        h('summary', {}, dire(e, /^Video/.test(n.type) ? 'fiche.descriptionVideo' : 'fiche.description')),
        tous(equivalents, bloc),
      ),
  );
}

/** The picture where it stands on this origin, else a link to it: no request elsewhere. */
function image(n: Media, e: Etat): Sortie {
  const nom = 'LienPublication' in n.attributes ? n.attributes.LienPublication : undefined;
  const la = nom && e.ctx.image(nom);
  const dit = enfant(n, 'TexteDeRemplacement') ?? enfant(n, 'Legende');
  const alt = dit ? texteProfond(dit) : '';
  const adresse = n.attributes.URL ?? (nom && fichierOfficiel(nom));
  const lien =
    adresse && lienWeb({ ...n.attributes, URL: adresse }, e, [dire(e, 'fiche.voirImage'), alt && ` : ${alt}`]);
  return figure(
    n,
    e,
    la ? h('img', { ...la, alt, loading: 'lazy', decoding: 'async' }) : siDe('p', 'cm-image-lien', lien),
  );
}

/** Address of a page of these hosts → address of its player. */
const LECTEURS: [RegExp, string][] = [
  [/^https?:\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|embed\/|shorts\/)|youtu\.be\/)([\w-]{6,20})/, 'https://www.youtube-nocookie.com/embed/'],
  [/^https?:\/\/(?:(?:www|geo)\.)?(?:dailymotion\.com\/(?:embed\/)?(?:video\/|player\.html\?video=)|dai\.ly\/)(\w+)/, 'https://geo.dailymotion.com/player.html?video='],
  [/^https?:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)/, 'https://player.vimeo.com/video/'],
]; // prettier-ignore

/** A link to the video; a button loads its player in place. Before the click nothing is asked of the host of the video. */
function video(n: Media, e: Etat): Sortie {
  const { URL = '', fournisseur } = n.attributes;
  const [motif, base] = LECTEURS.find(([m]) => m.test(URL)) ?? [];
  const id = motif?.exec(URL)?.[1];
  const titre = enfant(n, 'Titre');
  const nom = titre ? texteProfond(titre) : mot(e, 'fiche.video');
  return figure(
    n,
    e,
    de(
      'p',
      'cm-video',
      base && id &&
        h(
          'button',
          { type: 'button', className: ['cm-bouton', 'cm-js'], dataLecteur: base + id, dataTitre: nom },
          icone('lecture'),
          dire(e, 'fiche.lireVideo'),
        ),
      lienWeb(n.attributes, e, [dire(e, 'fiche.voirVideo'), fournisseur && ` (${fournisseur})`]),
    ),
  ); // prettier-ignore
}

/** Text and picture side by side; the order of the feed is kept, the place is the style's. */
const contenuIllustre = (n: Noeud<'ContenuIllustre'>, e: Etat): Sortie =>
  h(
    'div',
    { className: ['cm-illustre', `cm-${n.attributes.positionIllustration === 'gauche' ? 'gauche' : 'droite'}`] },
    dedans(n, e),
  );

export const MEDIAS: Partie<
  | 'Image' | 'Infographie' | 'Illustration' | 'ImageIllustration' | 'Video' | 'VideoIllustration' | 'ContenuIllustre' | 'Legende' | 'Credits' | 'TexteDeRemplacement' | 'Description'
> = {
  Image: image,
  Infographie: image,
  Illustration: image,
  ImageIllustration: image,
  Video: video,
  VideoIllustration: video,
  ContenuIllustre: contenuIllustre,
  Legende: boite('cm-legende-texte'),
  Credits: (n, e) => siDe('div', 'cm-discret', dire(e, 'fiche.credits'), ' ', dedans(n, e)),
  TexteDeRemplacement: boite('cm-alternative'),
  Description: boite('cm-description'),
}; // prettier-ignore
