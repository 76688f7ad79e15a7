/** Health, handicap, old age. One line per notion: see `table.ts`. */
export const SANTE = `
sécu = sécurité sociale = assurance maladie = cpam
cmu = complémentaire santé solidaire = puma
mutuelle = complémentaire santé
mutuelle gratuite > complémentaire santé solidaire
attestation de sécurité sociale = attestation de droits
médecin de famille = médecin traitant = docteur généraliste
docteur = médecin
ordonnance > prescription
lunettes > optique = lentilles
dentiste = soins dentaires
psy = psychologue = psychiatre
appareil auditif = prothèse auditive
avortement = ivg = avorter
fiv = procréation médicalement assistée = pma
fécondation in vitro = procréation médicalement assistée
pilule = contraception
vaccin = vaccination
acharnement thérapeutique = fin de vie = directives anticipées
euthanasie > fin de vie = directives anticipées
hôpital = hospitalisation
longue maladie = affection longue durée = ald
carte vitale étranger > carte européenne assurance maladie
soins étranger > soins à l'étranger = carte européenne assurance maladie
handicapé = handicap = invalide
carte handicapé = carte mobilité inclusion = carte invalidité
place handicapé > carte stationnement handicap = carte mobilité inclusion
macaron handicapé > carte mobilité inclusion stationnement
travailleur handicapé = rqth
maison de retraite = ehpad
aide ménagère = aide à domicile = femme de ménage = emploi à domicile
femme de ménage > salarié à domicile
auxiliaire de vie > aide à domicile
personne dépendante > perte autonomie = apa
minimum vieillesse = allocation solidarité personnes âgées = aspa
gynécologue > contraception = grossesse
sage-femme > grossesse
kiné > soins = remboursement
docteur généraliste > médecin
médicament > pharmacie
mutuelle entreprise = mutuelle obligatoire = complémentaire santé entreprise
dépassement honoraires > tarif médecin
sang > don du sang
organes = organe
hospitalisé > hospitalisation
hôpital psychiatrique > hospitalisation troubles mentaux
taux d'invalidité = taux d'incapacité > invalidité
contester taux invalidité > contentieux technique invalidité
tabac = cigarette = fumer
drogue = cannabis = stupéfiants
effet secondaire = effet indésirable = événement indésirable
burn-out > épuisement = maladie professionnelle
aah = allocation adulte handicapé
pch = prestation de compensation handicap
rsa = revenu de solidarité active
apa = allocation personnalisée autonomie
aeeh = allocation éducation enfant handicapé
soigner = soins
opération > hospitalisation = chirurgie
dentier > prothèse dentaire
carte vitale perdue > carte vitale
ameli > assurance maladie
compte ameli = site ameli > ameli en ligne
numéro de sécu = numéro de sécurité sociale
pas de mutuelle > complémentaire santé solidaire
css = c2s = complémentaire santé solidaire
aide mutuelle = acs > complémentaire santé solidaire
remboursement soins = remboursement médicaments
100 % = pris en charge > prise en charge
ticket modérateur > reste à charge
avance des frais > tiers payant
arrêt de travail maladie > arrêt maladie
ij = indemnités journalières
malade longtemps > affection longue durée
cancer > affection longue durée
invalidité = invalide > pension invalidité
mdph = maison du handicap
pch = prestation de compensation
emploi handicapé > travailleur handicapé
apa = allocation personnalisée d'autonomie
prix ehpad = payer ehpad > aide hébergement personne âgée
payer maison de retraite > obligation alimentaire
portage de repas = repas à domicile > portage repas
téléalarme > téléassistance
aidant familial > proche aidant
rester à la maison personne âgée > maintien à domicile
ambulance = vsl = taxi médical > transport malade
cure > cure thermale
erreur médicale = faute médicale > accident médical
dossier médical = accéder dossier > dossier médical
interner = internement > hospitalisation sans consentement
don du sang = donner son sang
radio > examens médicaux
arrêter de fumer > tabac
prothèse = dentier > prothèse dentaire
orthodontie = appareil dentaire > soins dentaires
interruption de grossesse > ivg
bébé éprouvette > procréation médicalement assistée
stérilité > procréation médicalement assistée
médicament = médicaments
vaccin bébé > vaccination
vaccins voyage > vaccinations étranger
malade à l'étranger > soins à l'étranger
choisir son médecin > médecin traitant
minimum retraite > allocation solidarité personnes âgées
revenu minimum = rmi > rsa
toucher le rsa = demander rsa
prime d'activité = prime pour l'emploi
aide alimentaire = resto du coeur > aide alimentaire
carte invalidité = carte handicapé stationnement
fauteuil roulant > handicap
surdité > appareil auditif
visite médicale > médecine du travail
psychiatrie = hôpital psychiatrique > hospitalisation troubles mentaux
contester la sécu = litige sécu > litige sécurité sociale
sécu refuse > litige sécurité sociale
carte européenne santé > carte européenne assurance maladie
feuille maladie > feuille de soins
prix docteur = tarif docteur > tarifs médecin
combien rembourse la sécu > remboursement consultation
chambre d'hôpital = forfait hospitalier > prise en charge hospitalisation
opération > hospitalisation
garder sa mutuelle = mutuelle après départ > garder mutuelle entreprise
sécu étudiant = sécurité sociale étudiante > sécurité sociale étudiant
enfant sur ma carte vitale = ajouter enfant carte vitale > rattachement enfant ayant droit
plus droit à la sécu > protection universelle maladie
alcoolique = alcoolisme > addictions alcool
drogué = toxicomane > toxicomanie
accro aux jeux = casino > interdiction de jeux
se faire tatouer = piercing > tatouage
placer mes parents = placer ma mère > ehpad
accueil personne âgée > accueil familial
aide vieillesse = petite retraite > allocation solidarité personnes âgées
grille gir > grille aggir
aide handicap > prestation compensation handicap
dossier mdph > prestation handicap mdph
handicap à vie > majoration vie autonome
foyer handicapé > foyer vie handicap
esat = cat > travail établissement handicap
école handicapé > scolarisation handicap
rsa jeune = rsa moins de 25 ans > rsa jeune actif
rsa maman > rsa parent isolé
déclarer rsa > rsa déclarer ressources trimestrielles
pas de revenu = aucune ressource = sans ressources > rsa
complément salaire = petit salaire > prime d'activité
sortir de la rue = foyer > hébergement social
adresse sans domicile > domiciliation
check-up = bilan gratuit sécu = visite santé gratuite > bilan de santé
vaccins obligatoires bébé > calendrier vaccinal
carnet de santé perdu = livret de santé > carnet de santé
aide pour déménager chômage = aide déplacement chômeur > aide à la mobilité
jeter des aiguilles = aiguilles diabétique = déchets piquants > seringues usagées
sang contaminé = contaminé hôpital > contamination transfusion
donner ses ovules > don d'ovules
donner son sperme > don de sperme
se former au chômage = stage pôle emploi > formation chômage
foyer sonacotra = foyer adoma > foyer travailleurs migrants
vacances pour handicapé = accueil de répit > accueil temporaire handicap
dossier médical = mon dossier à l'hôpital > information du patient
médecin me cache > information du patient
bourré sur la voie publique = ivre dans la rue > ivresse alcoolisme
ordonnance perdue = renouveler ordonnance > ordonnance
perçage = se faire percer > piercing
dépistage cancer = mammographie > dépistage maladie
vivre avec le rsa = toucher le rsa > rsa demandeur
rsa moins de 25 ans = rsa jeune > rsa jeunes parents
vaccin voyage = santé en voyage > recommandations sanitaires voyageurs
qui décide à ma place hôpital = prévenir hôpital > personne de confiance
médecin en visio = consultation vidéo = consultation en ligne > téléconsultation
rendez-vous doctolib > téléconsultation
jouer au casino > casino
`;
