/** School, university, as people speak of them. One line per subject: see `table.ts`. */
export const ECOLE = `
maîtresse = maître d'école = instituteur = instit > école primaire
payer fournitures = fournitures scolaires = frais d'école = payer l'école > aides financer scolarité élève
cartable = fournitures scolaires = cahiers rentrée > allocation de rentrée scolaire
cantine cher = payer la cantine = payer repas école > aide financière cantine scolaire
déjeuner école = manger école = repas école = repas sans porc = manger le midi > cantine scolaire école primaire
mal à lire = cours de rattrapage = rattrapage école = retard à l'école > programme réussite éducative
accident école = blessé à l'école = cassé à l'école = assurance école = accident récré > assurance scolaire
mot du docteur = mot du médecin = fièvre école = grippe école > certificat médical école enfant malade
smartphone classe = smartphone maîtresse = téléphone maîtresse > téléphone portable école primaire
allergique école = allergique cantine = asthmatique école = médicament école = diabétique école = épileptique école > projet accueil individualisé
travail soir maîtresse = leçons maison = travail après l'école > devoirs élève primaire
zone vacances = toussaint vacances = vacances de noël = vacances de février = vacances d'hiver = vacances de printemps = vacances de pâques > calendrier vacances scolaires
école autre ville = école ville côté = école village voisin = dérogation école = école près travail > inscrire école publique autre commune
vaccins crèche = vaccins école = vacciné école > vacciner inscrire collectivité
école primaire gratuite = cahiers primaire > coût scolarité primaire
petite section = moyenne section = petite école > inscription maternelle
finit cm2 = après le cm2 = collège de secteur = collège ira > passage école au collège
apprend cp = apprend ce1 = matières primaire = matières cm1 > programme école primaire
rencontrer maîtresse = voir la maîtresse = cahier de liaison = carnet de liaison = cahier de correspondance école > information parents école primaire
poux = visite médicale école = gale école = psychologue scolaire > santé école primaire
sortie maternelle = sortie zoo = accompagner classe > sortie voyage école primaire
récré = récréation = seul sortie école > surveillance élèves école
auxiliaire vie scolaire = aide en classe handicap > accompagnement enfant handicapé
trisomique = trisomie > handicap
crèche handicapé = bébé handicapé > accueil enfant handicapé moins de 3 ans
surdoué = hpi = haut potentiel = enfant doué = s'ennuie en classe > enfant précoce
montessori = école alternative = ouvrir une école = école steiner = créer une école > établissement privé hors contrat
enseigner moi-même = instruire moi-même = instruire enfant = retirer école > école à la maison
sèche les cours = école buissonnière = amende école = absences collège = absences lycée > assiduité scolaire absentéisme
retour en france école = revenir étranger école = parle pas français école > élève venant de l'étranger
lycée français = école française étranger > scolariser enfant à l'étranger
argent lycéen = lycée argent = lycée petits revenus > bourse de lycée
argent collégien = collège argent = collège petits revenus > bourse des collèges
payer voyage lycée = payer cantine collège = lycée aider payer > fonds social lycéen collégien
outils bac pro = outils cap = matériel lycée pro = tenue professionnelle élève > prime équipement élève voie professionnelle
découvrir un métier = semaine en entreprise = stage 14 ans = stage collégien > stage observation jeune
désaccord académie = conflit avec l'école = litige académie = litige rectorat = plainte école > médiateur éducation nationale
heures de retenue = retenue collège = avertissement collège = exclusion collège = exclusion lycée > punitions sanctions collège lycée
veut plus aller collège = plus aller en cours = refuse d'aller collège = phobie scolaire = phobie école = peur d'aller à l'école > décrochage scolaire
lycéenne enceinte = élève enceinte = enceinte lycée = enceinte collège > scolarité jeune femme enceinte
après le collège = choisir général professionnel = filière après troisième > orientations après troisième
métier 15 ans = apprenti 15 ans > apprentissage après troisième
aucun lycée = place au lycée = affelnet > élève lycée affectation
changer de bac = bac techno = changer de spécialité = changer de filière lycée = changer de série = filière première > changer de voie lycée
livres du lycée = lycée gratuit = payer le lycée > coût scolarité lycée
réunion profs = fin de trimestre = bulletin trimestre > conseil de classe
expulsé collège = expulsé lycée = exclu collège > discipline collège lycée
matières lycée = matières terminale = choix spécialités = emploi du temps lycée > programmes lycée général
dormir lycée = dormir collège = pension collège = pension lycée = mettre en pension = rester au lycée = dortoir > internat
mettre au collège = papiers 6ème = entrer en 6ème > inscription collège
options lycée = bac choisir = choisir ses options > orientation lycée général
après la terminale = après le lycée = inscrire après terminale > parcoursup
pronote = voir les notes = notes internet = suivre les notes > information des parents
jupe = crop top = maquillage collège = maquillage lycée = vêtements lycée = vêtements collège = casquette collège = short lycée = tenue lycée = tenue collège > règlement intérieur collège lycée
heures de perm = permanence collège = sortir du collège = surveillant lycée > surveillance des élèves collège
classe de neige = classe verte = classe de mer = voyage classe = voyage collège > sortie voyage scolaires
self lycée = demi-pension = demi-pensionnaire = manger collège = manger lycée > cantine collège lycée
prof téléphone = confisqué téléphone = téléphone en classe > téléphone portable collège lycée
examen de troisième = examen collège > diplôme national du brevet
diplôme coiffure = diplôme menuisier = diplôme cuisine = diplôme boulanger = diplôme d'esthéticienne = diplôme de plombier > diplômes professionnels cap
perdu bac = perdu diplôme = perdu brevet = duplicata bac = duplicata brevet = diplôme brûlé = diplôme volé > copie d'un diplôme
bac dyslexique = handicap bac = temps bac dyslexique > examens aménagés handicap
antisèche = copier sur son voisin > fraude au bac
mal noté = note injuste = note bac = note basse > contester note examen
bac tout seul = bac adulte = cap sans école = bac à tout âge > examen candidat libre
diplôme boulot = diplôme sans examen = expérience en diplôme = années de boulot > validation acquis expérience
revoir copie bac = voir sa copie = consulter sa copie > consulter copie d'examen
jeune ne fait rien = 17 ans rien = ni école ni travail = sans diplôme 18 ans > jeune plus de 16 ans déscolarisé
autiste collège = autiste lycée = dyslexique collège = dys collège > handicap scolarisation collège lycée
embêter école = tête de turc = souffre-douleur = moquer école = moqueries école = moqueries collège = embêter collège > harcèlement scolaire
demander bourse fac = quand demander la bourse > dossier social étudiant
boursier travailler = boursier travail = boulot bourse = bosser garder bourse > cumuler bourse emploi
étudiant sans argent = fac argent = études aide fils > aides percevoir étudiant
jeune diplômé = fini mes études > aide recherche premier emploi
autre région bac = autre académie > aide mobilité parcoursup
fâché parents étudiant = étudiant coupé famille = parents dehors étudiant = rupture familiale étudiant = étudiant conflit parents > allocation annuelle étudiant difficulté
étudiant manger = étudiant urgence = étudiant à sec = étudiant découvert = crous urgence > aide ponctuelle étudiant difficulté
deug = prépa hec = math sup > bac + 2
études infirmière = école de kiné = fac de médecine = études de médecine = devenir médecin = devenir sage-femme = devenir infirmière > enseignement supérieur santé
école d'ingénieur = diplôme d'ingénieur = école de commerce = années master > bac +3 et plus
boîte fac = boîte étudiant = entreprise pendant études > étudiant-entrepreneur
pause études = pause étudiant = arrêter études revenir = fac un an revenir > césure études
soirée d'intégration = week-end d'intégration = soirée étudiante = humilié étudiants = boire étudiants = humiliation école > bizutage
inscrire fac = entrer à la fac > première inscription étudiant
changer de fac = changer de licence = arrêter la fac = quitter la fac = trompé de filière > réorienter première année université
cours sur internet = cours en ligne = étudier à distance = formation à la maison = étudier internet > enseignement à distance
diplôme maroc = diplôme marocain = diplôme algérien = diplôme tunisien = diplôme étranger > reconnaître diplôme obtenu à l'étranger
semestre étranger = échange universitaire = université étrangère = fac étrangère > étudier en europe erasmus
`;
