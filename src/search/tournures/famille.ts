/** Couples, children, guardianship, as people speak of them. One line per subject: see `table.ts`. */
export const FAMILLE = `
séparés à l'amiable = divorce à l'amiable = divorce sans juge = d'accord pour divorcer > divorce consentement mutuel
mon mari est parti = ma femme est partie = quitter la maison conjugale > abandon domicile conjugal
mari infidèle = trompé par ma femme = adultère > divorce faute
somme versée à mon ex = pension à l'ex femme > prestation compensatoire
qui garde la maison divorce = partager la maison divorce > partage biens divorce
se disputer pour les enfants = renouer dialogue ex > médiation familiale
séparés sans divorcer = pas divorcer mais séparés > séparation de corps
changer de contrat de mariage = passer en séparation de biens > changer régime matrimonial
mariage gay > marier personnes même sexe
mairie refuse de nous marier = mariage blanc mairie > mairie refuser dossier mariage
mari dépense tout = femme dépense tout > époux dépenses inconsidérées
cousins mariage = épouser sa cousine > marier membre famille
se marier à la mairie = dossier pour se marier = bans = publier les bans > mariage france
belle-mère aide argent = gendre belle-mère > obligation alimentaire beaux-parents
participer au loyer mariés = mari paie rien > contribution charges mariage
mariés sans passer chez le notaire > mariage sans contrat
séparation de biens = notaire avant mariage > contrat de mariage
papiers pour se pacser = faire un pacs = pacs mairie > se pacser
rompre un pacs = casser un pacs = se dépacser = quitter mon pacs > dissoudre pacs
mon pacs est mort = partenaire pacs hérite > décès partenaire pacs succession
prouver qu'on vit ensemble = attestation concubins > certificat vie commune concubinage
vivre ensemble sans se marier = vivre en couple sans mariage > union libre
concubin quitte maison = séparés pas mariés = couple pas marié séparation meubles > séparation concubins
bafa perdu > perte brevet aptitude animateur
animateur de colo paie = mono colo contrat > contrat engagement éducatif
passer le bafa = devenir animateur = mono > brevet aptitude fonctions animateur
centre aéré = mercredi enfants = accueil du mercredi > centre de loisirs
colo = colonie = camp ado > séjours loisirs enfants adolescents
adopter un bébé = devenir parents adoptifs > adoption demande agrément
adopter le fils de ma femme = adopter fille de mon mari > adoption enfant époux
trop perçu caf = caf me réclame = rendre argent caf > rembourser prestations familiales versées tort
conflit avec la caf = caf ne répond pas > médiateur caf
allocs garde alternée = caf garde partagée > prestations familiales garde alternée
père ne paie pas caf = maman solo allocation > allocation soutien familial
prime de naissance = argent bébé caf = prime bébé > prime à la naissance paje
allocs = allocations deuxième enfant > allocations familiales 2 enfants
famille nombreuse aide = trois enfants caf > complément familial
déménager famille nombreuse = caf déménagement > prime déménagement
enfant gravement malade arrêt = rester avec mon enfant malade = cancer enfant > allocation journalière présence parentale
arrêter de travailler bébé = congé parental caf > prestation partagée éducation enfant
aide pour payer la nounou = caf nounou = caf crèche > libre choix mode de garde
majeur à 16 ans = adulte avant 18 ans > émancipation mineur
baptême à la mairie = parrain civil > baptême civil
payer pour mes parents = ehpad parents enfants payer > aider parents beaux-parents besoin
enfant orphelin qui s'en occupe > tutelle mineur
parents séparés décisions = droits du père > exercice autorité parentale
grands-parents élèvent = confier mon enfant à ma mère > délégation autorité parentale
retirer les droits du père = père violent droits > retrait autorité parentale
fugue à l'étranger = empêcher de sortir du territoire = interdiction de sortie > empêcher enfant mineur étranger
aide ménagère familles = aide après accouchement > aide à domicile familles difficulté
place en crèche = inscrire à la crèche = crèche municipale > accueil crèche
nounou agréée = faire garder bébé = nourrice > accueil enfant assistante maternelle
garder bébé quelques heures > halte-garderie
adn père = prouver le père = test adn > test paternité
reconnaître le bébé d'une autre = faux père > reconnaître enfant pas père
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
