/** Couples, children, guardianship, as people speak of them. One line per subject: see `table.ts`. */
export const FAMILLE = `
quitter amiable = divorce amiable = divorcer accord = divorcer vite = divorce sans juge > divorce consentement mutuel
séparés deux ans = séparés depuis longtemps > divorce altération lien conjugal
infidèle = mari trompe = femme trompe = adultère = cocu = maîtresse mari = bat divorcer = violent divorcer = frappe divorcer > divorce faute
fils parler juge = enfant parler juge = fille parler juge > divorce enfant entendu juge
femme partie maison = mari parti maison = mari est parti = conjoint quitté maison > abandon domicile conjugal
argent ex-femme = argent ex divorce = somme à mon ex = ex doit verser > prestation compensatoire
parle plus ex = disputer enfants = renouer ex = accord ex > médiation familiale
séparés pas divorcer = vivre ensemble divorcer > séparation de corps
noce = noces = bague = bans = marier mairie = église mariage > mariage en france
séparation de biens = passer chez le notaire mariage = notaire noces = protéger mes biens > contrat de mariage
mariage gay = gays marier = homo mariage = lesbiennes marier > marier même sexe
mariage blanc = mairie veut pas marier = maire refuse marier > mairie refuser dossier mariage
mari claque argent = mari dépense = femme dépense = mari joue argent = sans compter mari = sans compter femme > époux dépenses inconsidérées
cousine marier = épouser cousine = cousins mariage = épouser belle-soeur > marier membre famille
marie maroc = marie algérie = marier au pays = mariage maroc = mariage algérie > mariage français étranger
nourrir belle-mère = aider belle-mère = gendre > obligation alimentaire beaux-parents
mari paie rien = mari participe rien = mari donne rien > contribution charges du mariage
mariés sans notaire > mariage sans contrat
rompre pacs = casser pacs = dépacser = quitter pacs > dissoudre pacs
compagnon pacsé mort = pacs mort = partenaire pacs hérite > décès partenaire pacs succession
prouver ensemble = prouver vie commune = attestation concubins = papier concubin > certificat vie commune concubinage
quitte pas mariés = séparer pas mariés = copain parti > séparation des concubins
mono = monitrice = animateur colo = animatrice = encadrer colos = diplôme colo > brevet aptitude fonctions animateur
payé mono = mono paie = animateur payé = payé animateur > animation contrat engagement éducatif
centre aéré = garder mercredi = enfants mercredi > centre de loisirs
colo = camp ado = camp de vacances = vacances entre enfants > séjours de loisirs enfants adolescents
adopter bébé = devenir parents adoptifs > adoption demande agrément
adopter fils = adopter fille = adopter mon beau-fils = adopter belle-fille > adoption enfant époux
adopter vietnam = adopter haïti = adopter à l'étranger > adopter enfant étranger
trop perçu caf = caf réclame = rendre argent caf = trop versé > rembourser prestations familiales
accord caf = conflit caf = caf répond pas = caf se trompe > médiateur caf
garde partagée caf = caf semaine sur deux = allocs garde > prestations familiales garde alternée
prévenir caf = sépare caf = dire à la caf > prestations familiales changement de situation
allocs à temps = demandé allocs = allocs en retard > toucher prestations familiales non demandées
allocs père mère = touche les allocs couple > perçoit allocations familiales couple
père paie caf = père verse rien > allocation soutien familial parents séparés
prime naissance = arrivée bébé argent = prime bébé = prime grossesse > prime à la naissance paje
mois bébé aide = aide bébé = argent bébé > allocation de base paje naissance
allocs = allocs deux enfants > allocations familiales
trois gosses = trois enfants aide = famille nombreuse aide = trois enfants caf > famille 3 enfants complément familial
enfant hospitalisé = fille cancer = fils cancer = enfant cancer = enfant gravement malade > allocation journalière présence parentale
arrêter travailler bébé = arrêter bosser bébé = élever bébé = congé parental caf > prestation partagée éducation enfant
payer nounou = aide nounou = caf nounou > complément libre choix mode de garde assistante maternelle
majeur à 16 ans = adulte avant 18 ans > émancipation mineur
parrain mairie = baptême mairie = marraine mairie > baptême civil
payer ehpad père = payer ehpad mère = ehpad enfants payer = payer pour mes parents = vieux parents payer = payer maison de retraite > aider parents beaux-parents
orphelin s'occupe = orphelin tuteur = parents morts > tutelle mineur
décisions enfants = décider enfant ex > exercice autorité parentale
confier petit-fils = confier enfant mère = grands-parents élèvent = mamie élève > délégation autorité parentale
enlever droits père = père violent = retirer les droits = père dangereux > retrait autorité parentale
syrie = interdiction de sortie enfant = bloquer passeport enfant > empêcher enfant mineur étranger
maman débordée = aide accouchement = aide ménagère bébé = maman fatiguée > aide à domicile familles difficulté
nounou = nourrice = tata garde > assistante maternelle agréée
bébé quelques heures > halte-garderie
adn = prouver paternité > test de paternité
reconnaître bébé copine = reconnaître enfant copine = faux père > reconnaître enfant pas père
obliger père reconnaître = forcer père reconnaître = papa veut pas reconnaître > paternité établie justice
argent du père reconnu = père reconnu argent > action subsides filiation
élevé comme son fils = élevé comme sa fille > filiation possession d'état
assumer enfant = obliger père = forcer reconnaître enfant > recherche de paternité
vrai père = pas le père = père biologique = géniteur > contestation filiation paternité
accueillir ddass = accueillir enfant placé = recevoir enfant placé > famille d'accueil assistant familial
garder bébé naissance = abandonner bébé = donner naissance anonymement > accouchement sous x
juge retirer enfant = services sociaux enfants = assistante sociale placé > placement enfant décision judiciaire
mère biologique = vrais parents = adopté ma mère = retrouver ma mère = mère abandonnée > accès origines personnelles
enfant du voisin = allo 119 = bleus enfant = bébé secoué > enfant en danger
ado foyer = enfant foyer = confier enfant aide > placement volontaire enfant
frapper enfant = frappent gosse = taper enfant = laissé sans manger > enfant battu maltraité
continuer payer pension = âge payer pension = enfant travaille pension = études pension fils > pension alimentaire enfant majeur
ex loin = autre bout = ex déménage = mère part enfants = père part enfants = déménager loin enfants > parent séparé déménager
ex verse rien = ex ne verse = ex paie plus > pension alimentaire payée
semaine papa = semaine maman = enfant semaine sur deux = garde moitié = moitié temps père > garde alternée
baisser pension = diminuer pension = plus payer pension = pension trop élevée = modifier pension > révision pension alimentaire
ex emmène = interdire ex sortir = bloquer passeport enfant > conflit parental sortie de territoire
vacances père = vacances papa = week-end père = ex respecte week-end > droit de visite hébergement
belle-fille petits-enfants = interdit petits-enfants = voir petite-fille = voir petit-fils > séparation parents famille proches
pas ramené = pas rendu enfant = pas rendu fils > non-représentation enfant
mari parti avec notre fille = parti fille étranger = parti fils étranger > enlèvement parental
fille pas rentrée = fils pas rentré = ado parti > disparition enfant mineur
mari disparu = femme disparue = frère disparu = adulte disparu > disparition adulte
retrouver cousin = retrouver frère = retrouver sœur = retrouver oncle > recherche intérêt des familles
perd la boule = perd la mémoire = plus sa tête = démence > tutelle = habilitation familiale
surveiller tuteur = tuteur vole = tuteur malhonnête = tuteur argent = se plaindre tuteur > proches contrôler tuteur
gérer mon argent = gérer son budget = gérer mes dépenses > mesure accompagnement social personnalisé
prévoir vieillesse = affaires quand vieux = gérer affaires vieux > mandat de protection future
protection provisoire = protéger urgence mère > sauvegarde de justice
médecin tutelle > certificat médical tutelle
devenir tuteur = devenir curateur = tuteur frère = curateur frère > nommé curateur tuteur
papiers tutelle = mettre parents tutelle > procédure protection majeur
payer tuteur = payer curateur = salaire tuteur = prend tuteur > coût tutelle
signer à la place = mère sans tutelle > habilitation familiale
opération tutelle = opérer tutelle = opérer curatelle = soins tutelle = vacciner tutelle > santé personne protégée
mari coma = femme malade signer = place de mon mari = place de ma femme > habilitation judiciaire conjoint
police entendre mineur = police entendre fils = police interroger mineur > mineur audition libre
fils au poste = fils arrêté = fille arrêtée = ado commissariat = police garder ado > garde à vue mineur
centre éducatif fermé = foyer jeune délinquant > mineur mis en cause mesures restrictives
plainte sans parents = 16 ans police = porter plainte parents > mineur porter plainte seul
aemo = milieu ouvert = éducateur juge > juge des enfants protéger mineur
volé collège = dépouillé collège = volé fils collège = fils taxer > mineur victime vol racket
touché fille adulte = adulte touché enfant = détournement de mineur > infraction sexuelle mineur
`;
