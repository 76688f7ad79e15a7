/** The door that registers the elements. Loading it twice, or beside another version, is harmless: the first one stays. */
import { CoMarquageContact } from './elements/contact.js';
import { CoMarquageDemarches } from './elements/demarches.js';
import { CoMarquageFiche } from './elements/fiche.js';
import { CoMarquagePrerequis } from './elements/prerequis.js';
import { CoMarquageRecherche } from './elements/recherche.js';
import { VERSION } from './version.js';

const BALISES = {
  'co-marquage-fiche': CoMarquageFiche,
  'co-marquage-prerequis': CoMarquagePrerequis,
  'co-marquage-demarches': CoMarquageDemarches,
  'co-marquage-contact': CoMarquageContact,
  'co-marquage-recherche': CoMarquageRecherche,
};

const deja = customElements.get('co-marquage-fiche') as { version?: string } | undefined;
if (deja && deja.version !== VERSION)
  console.info(`co-marquage : la version ${deja.version} est déjà chargée, la ${VERSION} n’est pas utilisée.`);

for (const [balise, classe] of Object.entries(BALISES))
  if (!customElements.get(balise)) customElements.define(balise, classe);
