/** School, studies, diplomas. One line per notion: see `table.ts`. */
export const ECOLE = `
école = scolarité = scolaire
rentrée scolaire = rentrée des classes
maternelle = petite section
primaire = élémentaire = cp = ce1 = cm2 > école primaire
sixième = cinquième = quatrième > collège
seconde = première = terminale > lycée
inscrire mon enfant = inscrire mon fils = inscrire ma fille > inscription école
devoirs = aide aux devoirs > accompagnement scolaire
dys = dyslexique = dyslexie = tdah = autiste = autisme > handicap scolarité
pap = pps = ppre > projet accueil scolarité
ulis = segpa > scolarisation adaptée
classe prépa > enseignement supérieur
cfa = centre de formation d'apprentis > apprentissage
cap = bep = bac pro > voie professionnelle
bts = dut = iut > bac +2
école privée = passer dans le privé > enseignement privé
absent de l'école = excuse absence > absences élève
enseignant absent = remplacer un professeur > absence professeur
conseil de discipline = exclusion = viré du lycée > sanctions collège lycée
portable à l'école > téléphone portable école
uniforme = laïcité = voile à l'école > signes religieux
assurance école > assurance scolaire
cantine > restauration scolaire
bus scolaire = ramassage > transport scolaire
bourse lycée = bourse collège = bourse scolaire
bourse = aide étudiant
échelon bourse = bourse supérieure > bourse critères sociaux
dse = dossier crous > dossier social étudiant
cvec > contribution vie étudiante
mérite > aide au mérite
sécu étudiante > sécurité sociale étudiant
job étudiant = travailler pendant ses études > étudiant emploi
resto universitaire > crous
erasmus = partir étudier > étudier en europe
diplôme étranger reconnu = enic-naric > reconnaissance diplôme étranger
refaire un diplôme = diplôme égaré > copie diplôme
résultats du bac = notes du bac > résultats examen
candidat libre > examen candidat libre
rattraper = repasser le bac > baccalauréat
vœux parcoursup = liste d'attente > parcoursup
changer d'orientation = réorientation > réorienter
césure = année sabbatique étudiant
brevet des collèges = dnb > diplôme national du brevet
cours à distance = cned > enseignement à distance
cours du soir > formation adulte
décrocheur = décrochage > déscolarisé
service national universel = snu
stage de 3e = stage troisième
convention de stage = stage étudiant > stage en entreprise
indemnité de stage > gratification stagiaire
bafa = animateur > brevet aptitude fonctions animateur
prix bafa = payer le bafa > aide bafa
illettrisme = apprendre à lire
langue étrangère > apprentissage langue
parents d'élèves = délégué des parents > conseil d'école
directeur d'école = proviseur = principal > établissement scolaire
carte étudiant > étudiant
thèse = doctorant > doctorat
alternant = alternance = contrat en alternance
niveau d'anglais = test de langue > niveaux de langue
colonie animateur = payer un animateur > contrat d'engagement éducatif
changer de collège = changer de lycée > changement de collège ou de lycée
conseil de discipline = renvoyé du lycée = exclusion définitive > discipline collège lycée
renvoyé de l'école = viré du lycée = exclusion scolaire > discipline collège lycée
heures de colle > discipline collège lycée
surveillant collège = cour de récré > surveillance des élèves
règles du collège = portable au collège > règlement intérieur collège
se plaindre de l'école = litige avec l'école > médiateur de l'éducation nationale
tiers temps = dyslexique examen > examens handicap aménagés
mot du médecin école = certificat école > certificat médical école
payer la cantine du collège = aide collège > fonds social collégien
dormir au lycée = pensionnat = interne > internat
pix = compétences informatiques > compétences numériques
entrée en sixième = passer en sixième > passage école collège
mauvaise note = contester une note = revoir sa copie > contester la note examen
aller dans le privé = du privé au public école > passage du privé au public
allergie à l'école = enfant diabétique école > projet accueil individualisé
élève en difficulté = enfant en difficulté > réussite éducative
segpa = classe adaptée > segpa
étudiant et patron = créer sa boîte étudiant > étudiant-entrepreneur
plus scolarisé = ne veut plus aller à l'école > décrochage scolaire
tricher au bac = triche = fraude au bac > règles examen concours
lycéen de 18 ans > lycéen majeur
parents d'élèves = délégué des parents = fcpe > représentants des parents d'élèves
infirmière scolaire = infirmerie collège > santé au collège
nouvel arrivant école = enfant ne parle pas français > élève venant de l'étranger
école de la deuxième chance = sans diplôme 16 ans > école de la 2e chance
entrer à l'université = première année de fac > première inscription étudiant
fac handicap = dyslexie fac > étudiant situation handicap
cours par correspondance = par correspondance = cours à distance > enseignement à distance
`;
