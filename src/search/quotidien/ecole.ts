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
`;
