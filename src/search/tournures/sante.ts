/** Health, handicap, health insurance, as people speak of them. One line per subject: see `table.ts`. */
export const SANTE = `
erreur médicale = opération ratée = infection hôpital = chirurgien erreur > commission accident médical
donner un rein = organe frère = donner organe > prélèvement organe personne vivante
récupérer mon dossier hôpital = voir mon dossier = récupérer radios = radios hôpital = irm = copie dossier hôpital = dossier clinique > dossier médical
prix du docteur = dépassement d'honoraires affichés > tarifs consultations actes médicaux
microbe = staphylocoque = infection clinique > infection nosocomiale accident médical
victime médicament = effets secondaires > préjudice produit santé
vaccin raté = effet secondaire vaccin > préjudice vaccin
transfusion sang contaminé = sang contaminé > contamination transfusion
effets secondaires médicament = médicament dangereux = implant > préjudice médicament
pension handicapé = argent handicap adulte = mdph argent > allocation adultes handicapés
payer une aide handicap = aménager logement handicap = fauteuil roulant aide > prestation compensation handicap
allocation enfant autiste = enfant handicapé argent = aeeh > allocation éducation enfant handicapé
avenir de mon fils handicapé = après nous enfant handicapé > protéger enfant handicapé
souffler aidant handicap = répit aidant > handicap accueil temporaire
maison pour handicapés = lieu de vie handicapé > foyer de vie
plus pouvoir travailler maladie = invalide sécu = catégorie 2 invalidité > pension invalidité sécurité sociale
travailler en invalidité = invalide et salaire > cumuler pension invalidité revenus
aide de quelqu'un invalidité > invalidité tierce personne
fonctionnaire inapte = fonctionnaire invalide > retraite invalidité fonction publique
maison de retraite = mettre maman en maison de retraite > établissement hébergement personnes âgées dépendantes
famille d'accueil personne âgée = famille d'accueil mamie > accueil familial personne âgée
payer la maison de retraite = ehpad trop cher > aide sociale hébergement personne âgée
garder des personnes âgées chez soi > devenir accueillant familial
maison de retraite quelques semaines > hébergement temporaire personne âgée
sans abri adresse = sdf adresse = boîte aux lettres ccas > domiciliation sans domicile
dormir dehors = hébergement d'urgence = 115 = sans abri > hébergement précarité
foyer pour jeunes qui travaillent > foyer jeunes travailleurs
se faire interdire de casino = addiction jeux = accro au jeu > interdiction jeux
cigarette au bureau = fumer au restaurant = arrêter de fumer = fumer arrêt de bus > interdiction fumer tabagisme
cigarette électronique > interdiction vapoter
alcool mineur = bière à 17 ans = ivre dans la rue = soûl = bourré = picole > ivresse alcoolisme
arrêter la drogue = cure drogue = fils drogué > traitement toxicomanie
rapport non protégé = préservatif craqué = capote craquée = oubli pilule > contraception urgence
enceinte pas garder = avorter = pilule abortive = ne pas garder le bébé > interruption volontaire grossesse
pilule gratuite = prendre la pilule = stérilet > contraception
donner son sperme > don de sperme
donner ses ovules > don d'ovules
pas réussir à avoir un enfant = fiv = bébé éprouvette = stérile > procréation médicalement assistée
bébé malformation > interruption médicale grossesse
échographie = rendez-vous grossesse = prise de sang enceinte = suivi grossesse > grossesse examens médicaux
annoncer grossesse caf = annoncer grossesse sécu = papier de grossesse > déclaration grossesse
facture hôpital trop chère > payer frais hospitalisation
infirmière à la maison personne âgée = toilette à domicile > soins domicile personnes âgées
acharnement thérapeutique = fin de vie volontés = euthanasie = débrancher > directives anticipées
personne à prévenir hôpital > personne de confiance
appeler le 15 = appeler pompiers = numéro urgence > alerter secours urgence
chambre hôpital = opération hôpital papiers = ambulatoire > séjour hôpital
soigné chez soi > hospitalisation à domicile
interner = hôpital psychiatrique = hp = interné de force > hospitalisation troubles mentaux
jeter seringues = aiguilles diabète > débarrasser seringues
mammographie = cancer dépistage = test vih > dépistage maladie
se faire tatouer mineur = tatoueur > tatouage règles
oreilles percées > piercing règles
check-up = visite santé gratuite = bilan médical gratuit > bilan de santé
dentiste gratuit = dentiste enfant gratuit > examens soins bucco-dentaires jeunes
se faire vacciner contre la grippe > vaccin grippe
vaccins bébé = vaccin rappel = âge vaccins > calendrier vaccinal
livret santé bébé = carnet santé perdu > carnet de santé enfant
visite pédiatre = pmi visite > visites médicales enfant
mutuelle gratuite = css = cmuc = mutuelle petits revenus > complémentaire santé solidaire
prendre une mutuelle = changer de mutuelle > complémentaire mutuelle
mutuelle obligatoire du patron = mutuelle du travail > complémentaire santé entreprise
mutuelle après licenciement = perdre sa mutuelle travail > garder mutuelle entreprise fin contrat
sans-papiers soins = soins étranger sans papiers > aide médicale état
pas de sécu = s'inscrire à la sécu = numéro de sécu > affiliation sécurité sociale
sécu étudiante = sécu étudiant > sécurité sociale étudiant
enfant sur ma sécu = enfant sur les deux cartes vitale > rattachement enfant ayant droit
soins en vacances à l'étranger = malade en vacances étranger > remboursement soins étranger
carte santé europe = carte vitale européenne = carte pour espagne soins > carte européenne assurance maladie
vaccin pour l'afrique = fièvre jaune > vaccinations voyage étranger
conflit avec la cpam = cpam refuse = cpam ne répond pas > conciliateur assurance maladie
contester la sécu = refus de la sécu > litige sécurité sociale
papier de la sécu = preuve sécu = attestation ameli > attestation de droits vitale
docteur cher = médecin secteur 2 = prix généraliste = dépassement docteur > tarifs médecin conventionné
générique refuser > médicament générique
appareil auditif = sourd appareil > prothèses auditives
psychologue remboursé = séance psy > consultation psy
feuille marron = papier du docteur remboursement > feuille de soins
choisir son médecin = déclarer médecin = changer de docteur > médecin traitant
reste à payer docteur = 1 euro docteur = participation forfaitaire > ticket modérateur forfait franchises
pas avancer l'argent pharmacie = pas payer le docteur > tiers payant
entente préalable > accord préalable sécurité sociale
carte vitale perdue = carte verte sécu = refaire carte vitale = photo carte vitale > carte vitale
remboursement généraliste = remboursement docteur > remboursement consultation médicale
remboursement pédiatre > remboursement consultation enfant
combien coûte l'hôpital = forfait hospitalier > prise en charge hospitalisation
pharmacie remboursement = vignette médicament > remboursement médicaments
taxi conventionné = ambulance remboursée = vsl > remboursement frais transports assurance maladie
verres = monture = opticien = verres de contact = lunettes remboursées > lunettes lentilles
dentiste = couronne = appareil dentaire = implant dent = bagues dents > remboursement soins dentaires
docteur en visio = consultation vidéo = doctolib vidéo > téléconsultation
cure eaux = thermes > cure thermale assurance maladie
maladie grave 100 = diabète 100 = cancer remboursé > affection longue durée
`;
