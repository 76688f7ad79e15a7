/** Couples, children, school, death and inheritance. One line per notion: see `table.ts`. */
export const FAMILLE = `
mari = époux = conjoint
femme > épouse = époux = conjoint
copain = concubin = compagnon = conjoint
copine = concubin = conjoint
couple non marié > concubinage = union libre
concubinage = union libre = vivre ensemble
se marier = mariage = épouser
noces = mariage
pacs = pacser = pacte civil de solidarité
faire un pacs = conclure un pacs = se pacser
rompre un pacs = dissoudre un pacs = fin du pacs = rupture pacs
divorce = divorcer
divorce à l'amiable = divorce par consentement mutuel
ex > ex-époux = parent séparé = séparation
séparation = se séparer = rupture
quitter mon mari > séparation = divorce
garde des enfants > résidence enfant séparation = autorité parentale
garde alternée = résidence alternée
voir mes enfants = droit de visite = droit de visite et hébergement
pension > pension alimentaire
pension non payée = pension alimentaire impayée = ne verse plus la pension = ne paye pas la pension
pension de mon mari décédé = retraite de mon mari décédé = pension de réversion
enceinte = grossesse
accoucher = accouchement = naissance
déclarer la naissance = déclaration de naissance
reconnaître un bébé = reconnaissance enfant
congé du père = congé paternité
nounou = nourrice = assistante maternelle
faire garder son enfant > garde enfant = assistante maternelle = crèche
baby-sitter = garde enfant à domicile
crèche = accueil jeune enfant
garderie = halte-garderie = accueil périscolaire
colonie de vacances = colo = séjour de loisirs enfants
centre aéré = centre de loisirs
parent isolé = parent seul = mère célibataire = élever seul son enfant
parent isolé > allocation soutien familial
allocations familiales = allocations caf
caf > allocation = prestation familiale
prime de naissance = prime à la naissance
aide nourrice > complément libre choix mode de garde
arrêter de travailler pour élever enfant > congé parental = preparee
adopter = adoption
nom de famille > nom
nom de jeune fille = nom de naissance
nom du mari = nom d'usage = nom marital
beau-père > conjoint du parent
orphelin > décès parent
maternelle = école maternelle
cp = école primaire = école élémentaire
inscrire > inscription
fac = université = enseignement supérieur
après le bac > parcoursup = enseignement supérieur
bac = baccalauréat
brevet > diplôme national du brevet
brevet collège > diplôme national du brevet
bourse étudiante = bourse crous = bourse sur critères sociaux
crous > étudiant
aide rentrée = allocation rentrée scolaire = prime de rentrée
école à la maison = instruction en famille = instruction à domicile
cantine = restauration scolaire
ramassage scolaire = transport scolaire
absence école > absentéisme = assiduité scolaire
harceler = harcèlement
harcelé à l'école = harcèlement scolaire
faire reconnaître son expérience = validation des acquis
mort = décès = mourir = décédé
enterrement = obsèques = inhumation = funérailles
incinération = crémation
tombe = concession funéraire = cimetière
héritage = succession
héritier = succession
hériter = héritage = succession
impôt sur héritage > droits de succession
frais de succession > droits de succession
donner à ses enfants > donation
faire don > donation
testament = dernières volontés
perdre la tête > protection juridique = habilitation familiale = tutelle
parent âgé > personne âgée
mettre sous tutelle > tutelle = curatelle = protection juridique
dernier vivant > donation entre époux
grand-parent = grand-mère = grand-père > ascendant
père = mère > parent
beaux-parents > obligation alimentaire
célibataire > personne seule
veuf = veuve = conjoint survivant = veuvage
enfant à charge = rattachement enfant
nombre de parts = parts fiscales = part fiscale = quotient familial
régime matrimonial > communauté séparation de biens
contrat de mariage > régime matrimonial
notaire > frais de notaire
sans contrat de mariage > communauté réduite aux acquêts
test adn > test de paternité = filiation
père biologique > filiation = paternité
enlever un enfant > enlèvement parental
enfant placé > placement enfant
famille d'accueil = assistant familial
maman seule = papa seul = parent isolé
gamin > enfant
conjoint mort > conjoint survivant
lycée pro = lycée professionnel = voie professionnelle
lycéen > lycée
collégien > collège
écolier > école
étudier = études
reprendre ses études > formation
sécher les cours > absentéisme
bulletin scolaire > résultats scolaires
prof = professeur = enseignant
coming out > sexe = genre
changer de sexe = changement de sexe
fiançailles > mariage
lune de miel > mariage
bébé prénom > choix du prénom
prénom enfant > choix du prénom
déclarer un bébé > déclaration de naissance
nouveau-né > naissance
tomber enceinte > grossesse
ne pas tomber enceinte > contraception
éviter une grossesse > contraception
stérilet > contraception
préservatif > contraception
garde partagée = résidence alternée
garde exclusive > résidence enfant
me laisse pas voir mes enfants > droit de visite
refuse de rendre les enfants > non-représentation enfant
voir ses petits-enfants = voir mes petits-enfants > grands-parents droit de visite
augmenter la pension > réévaluation pension alimentaire
calculer la pension > pension alimentaire montant
empêcher de quitter le pays > opposition sortie du territoire
accoucher anonymement = abandonner son bébé > accouchement sous x
parents biologiques > accès aux origines personnelles
famille nombreuse > 3 enfants
ddass = ase = aide sociale à l'enfance > placement enfant
fugue = fugueur > disparition enfant mineur
majeur avant 18 ans > émancipation
droits des parents = devoirs des parents > autorité parentale
violence enfant > maltraitance enfant
divorcer sans juge > divorce consentement mutuel
adultère = infidélité = tromper > divorce pour faute
quitter le domicile > abandon du domicile conjugal
ex-femme pension > prestation compensatoire
bans = publication des bans > mariage
mariage gay = mariage homosexuel > mariage
mariage blanc > mariage
mariage étranger > mariage à l'étranger
différence mariage pacs > mariage pacs concubinage
vivre en couple > concubinage
vie commune = vie maritale > concubinage
nom d'épouse > nom d'usage
porter le nom de mon mari = prendre le nom de mon mari > nom d'usage
nom de la mère > choix nom enfant
changer de prénom = changement de prénom
se remarier = remariage > mariage
après un décès > décès proche
démarches décès > décès proche
certificat d'hérédité > prouver qualité héritier
acte de notoriété > prouver qualité héritier
compte bloqué décès > compte bancaire décès
payer l'enterrement > frais d'obsèques
cercueil > obsèques
cendres = urne > crémation
pompes funèbres > obsèques
caveau > concession funéraire
donner son corps > don du corps
don d'organes > prélèvement organes
déshériter > héritier réservataire
léguer = legs > testament
donner sa maison > donation
donner de son vivant > donation
donner de l'argent à ses enfants > donation = don manuel
refuser héritage > renoncer succession
dettes du défunt > renoncer à la succession
préparer sa succession = préparer héritage > organise succession
partager héritage = partager la maison > partage succession
demi-frère > héritier
maison en indivision > indivision
argent du mort > compte bancaire décès
gérer les affaires > tutelle = habilitation familiale
alzheimer > perte autonomie = protection juridique
abus personne âgée > abus de faiblesse
carte scolaire = dérogation scolaire > affectation collège = changer école
changer d'école > changement école
redoubler = redoublement
avs = aesh > accompagnement enfant handicapé
cned > enseignement à distance
internat > prime internat
dates des vacances > calendrier vacances scolaires
renvoyé du collège = exclu du lycée > sanctions collège lycée
punition = punir > sanctions collège lycée
délégué > délégués de classe
diplôme perdu > copie diplôme
équivalence de diplôme = diplôme étranger > reconnaître diplôme étranger
niveau bac > nomenclature diplômes
apb > parcoursup
voeux > parcoursup
s'inscrire à la fac > inscription université
étudier à l'étranger = partir étudier > étudier à l'étranger erasmus
année de césure > césure
licence fac = master = doctorat > enseignement supérieur diplômes
animateur > bafa
directeur de colo > bafd
aide à la famille > allocations familles
dossier caf > allocations caf
caf > caisse allocations familiales
espace caf = site caf > caisse allocations familiales en ligne
frais de cantine > cantine scolaire aide
sortie scolaire = voyage scolaire
soutien scolaire > accompagnement personnalisé élève
raquette > racket
orphelin > allocation soutien familial orphelin
enfant handicapé aide > allocation éducation enfant handicapé
aeeh = allocation éducation enfant handicapé
clause bénéficiaire > bénéficiaire assurance vie
divorcer = divorce procédure
divorce mari d'accord pas = refuse le divorce > divorce altération lien conjugal
argent du couple = biens du couple > régime matrimonial
séparation biens = séparation de biens > régime matrimonial
dettes de mon mari > communauté
aider ses parents = payer pour ses parents > obligation alimentaire
enfant majeur pension > pension alimentaire enfant majeur
mon ex ne paie plus > pension alimentaire impayée
toucher la caf = argent caf > allocations familiales
seul avec enfant > parent isolé
père inconnu > filiation
prouver la paternité > test de paternité
reconnaître un enfant = reconnaître mon enfant > reconnaissance enfant
enfant malade caf = enfant gravement malade > présence parentale
congé enfant gravement malade > présence parentale
nounou à domicile = garde à domicile > garde enfant à domicile
aide pour la nounou = caf nounou > complément libre choix mode de garde
agrément nounou = devenir nounou > agrément assistante maternelle
inscrire à la crèche = place en crèche > accueil crèche
inscrire à l'école = inscription école > inscription école maternelle primaire
entrer au collège = entrer en sixième > inscription collège
entrer au lycée = entrer en seconde > inscription lycée
après la troisième = après la 3ème > orientation après troisième
arrêter l'école = quitter l'école > déscolarisé = instruction obligatoire
école obligatoire > instruction obligatoire
stage de troisième = stage 3ème = stage collège > stage observation jeune moins de 16 ans
aide pour la fac = argent étudiant = aide étudiant > aides étudiant bourse
chambre crous = logement crous > logement étudiant crous
payer la fac = frais d'inscription > coût inscription enseignement supérieur
changer de filière > réorienter université
copie de diplôme = duplicata diplôme > copie diplôme
valider mon expérience = vae > validation acquis expérience
tuteur pour mes enfants = qui garde mes enfants si je meurs > désigner personne enfant après décès
maison de mon père décédé > succession
frère refuse de vendre = indivision > partage succession
frais de succession = payer héritage > droits de succession calcul
rester dans la maison > droits logement conjoint défunt
volontés fin de vie > directives anticipées
écrire un testament = faire son testament > établir testament
pension du mari décédé = retraite du mari décédé = pension veuve > pension de réversion
aide veuve > allocation veuvage
mettre au nom > donation
mort à l'étranger > décès étranger
`;
