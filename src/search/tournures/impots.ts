/** Taxes, as people speak of them. One line per subject: see `table.ts`. */
export const IMPOTS = `
ramener des cigarettes = cartouches de cigarettes = tabac andorre > rapporter tabac étranger
ramener de l'alcool = bouteilles vin douane > rapporter alcool étranger
colis taxe douane = frais de douane colis = taxe aliexpress > droits de douane achats étranger
passer la frontière avec du liquide = 10 000 euros douane > douane argent transféré
contrefaçon sac = faux sac douane = ramener fromage > douane marchandises interdites
donner de l'argent sans notaire = don d'argent à mon fils déclarer > démarches fiscales don manuel
combien donner sans impôt = donation sans payer d'impôt > abattements donation
impôts héritage = impôt sur l'héritage = combien l'état prend succession > droits de succession calcul
première fois impôts = jamais déclaré mes revenus = jeune déclaration > première déclaration revenus
mariage impôts = pacs impôts = divorce impôts = séparé déclaration > déclarer changement situation familiale
nombre de parts couple = part impôt marié > quotient familial couple
mère seule impôts = élève seul mon enfant impôts = case t > quotient familial parent isolé
rattacher mon fils = étudiant impôts parents = enfant de 20 ans impôts > enfant majeur charge
vendre maison impôt = taxe vente appartement > plus-value immobilière
loyers impôts = déclarer des loyers > revenus fonciers location vide
louer meublé impôts = airbnb impôts = lmnp > revenus location meublée
actions impôts = dividendes = intérêts impôts > impôt revenus financiers
frais de route impôts = kilomètres impôts = frais kilométriques = repas impôts > frais professionnels forfait réels
prime de licenciement impôts = indemnité départ impôts > indemnités fin de contrat impôt
enterrement impôts > déduire frais obsèques
ligne rfr = revenu fiscal rfr > revenu fiscal de référence
travaux salle de bain handicapé impôts = douche senior impôts > crédit d'impôt travaux équipement personne âgée
isolation impôts = chaudière impôts = fenêtres impôts > crédit impôt transition énergétique
investir locatif = défiscaliser appartement > réduction impôt investissement locatif
syndicat impôts > cotisations syndicales crédit d'impôt
dons impôts = restos du coeur don = reçu fiscal > dons associations organismes intérêt général
ehpad impôts = maison de retraite impôts > frais dépendance réduction
femme de ménage impôts = jardinier impôts = nounou à domicile impôts = cesu impôts > crédit d'impôt salarié à domicile
pension versée impôts > pension alimentaires versées déduction
aider mes parents impôts > pension alimentaire ascendant
nounou impôts = crèche impôts = garde impôts > frais garde enfant crédit impôt
collège impôts = lycée impôts = école impôts > frais scolarité enfants réduction
payer ses impôts tous les mois > prélèvements mensuels mensualisation
retenue sur salaire impôt = impôt prélevé salaire = changer mon taux = taux trop élevé > prélèvement à la source
oublié de payer mes impôts = pénalité 10 % > sanctions retard paiement impôt
feuille d'impôt = papier des impôts > avis imposition
appartement vide taxe > taxes logements vacants
taxe poubelles = taxe des ordures > enlèvement ordures ménagères
étudiant taxe habitation > étudiant taxe habitation
piscine impôts = véranda impôts = garage impôts > nouvelle construction impôts locaux
taxe sur ma maison = impôt propriétaire = impôt foncier > taxe foncière propriétés bâties
terrain impôt = champ impôt > taxe foncière propriétés non bâties
télé taxe = redevance télévision > redevance télé audiovisuel
erreur sur mon impôt = contester mon impôt = impôt trop élevé > réclamations impôt
pas les moyens de payer mes impôts = étaler mes impôts = payer impôts en plusieurs fois > délai paiement impôts
annuler mon impôt = effacer impôt > remise gracieuse impôt
`;
