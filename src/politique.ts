/**
 * What the door of modules says where the page's policy lists `trusted-types` without our names: Lit makes its policy while it is
 * evaluated, so its module throws and nothing of ours runs after it. This one stands in a file of its own, which the door imports
 * first; it makes no policy itself, since a name may be refused the second time. The pasted script says the same by itself.
 *
 * Source: Trusted Types, 4.1.1 (a refused name is a violation whose sample is that name).
 */
import { A_AJOUTER } from './politique-mots.js';

/** Where our element stands, it is some other Lit of the page that was refused, which is not ours to speak of. */
const debout = (): boolean => customElements.get('co-marquage-fiche') !== undefined;

const refus = ({ disposition, effectiveDirective, sample }: SecurityPolicyViolationEvent): void => {
  if (disposition !== 'enforce' || effectiveDirective !== 'trusted-types' || !sample.startsWith('lit-html')) return;
  document.removeEventListener('securitypolicyviolation', refus);
  // The pasted script of the page has said it.
  if (!debout() && !globalThis.coMarquage) console.error(`co-marquage/define ne peut pas démarrer : ${A_AJOUTER}`);
};
document.addEventListener('securitypolicyviolation', refus);

/** The error that the refusal ends in is told by the sentence above; nobody else has to handle it. */
const erreur = (evenement: ErrorEvent): void => {
  if (debout() || !/lit-html/.test(evenement.message)) return;
  removeEventListener('error', erreur);
  evenement.preventDefault();
};
addEventListener('error', erreur);
void customElements.whenDefined('co-marquage-fiche').then(() => {
  removeEventListener('error', erreur);
  document.removeEventListener('securitypolicyviolation', refus);
});
