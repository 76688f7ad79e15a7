/** Couples, names, children, education of the small ones. One line per notion: see `table.ts`. */
export const COUPLE = `
union = mariage
fiancé = future épouse > mariage
dossier de mariage = papiers mariage = publier les bans > mariage en france
témoin de mariage > mariage
livret de famille perdu = livret de famille volé > livret de famille duplicata
livret de famille divorce > duplicata livret de famille
extrait de naissance = acte de naissance = extrait d'acte
extrait de mariage > acte de mariage
certificat de décès > acte de décès
état-civil = état civil
attestation de concubinage = attestation de vie commune > certificat de concubinage
se mettre en ménage = habiter ensemble > concubinage
partenaire > pacs
enregistrer un pacs = pacs mairie > se pacser
divorcé = divorcée > divorce
divorcer vite = divorce amiable = sans passer au tribunal > divorce consentement mutuel
prix divorce = coût divorce > divorce frais
parents séparés > séparation des parents
jaf = juge aux affaires familiales
garde = garde des enfants = qui garde les enfants > résidence de l'enfant
week-end chez le père > droit de visite
ne paye pas la pension = pension impayée = aripa > pension alimentaire impayée
droits du père > autorité parentale
changer le nom de mon enfant = nom de l'enfant > choix nom de famille
double nom = accoler > nom
franciser = franciser son nom
déclaration bébé = déclarer mon bébé > déclaration de naissance
reconnaissance anticipée = reconnaître avant la naissance > reconnaissance enfant
père non marié > reconnaissance enfant couple non marié
baptême civil = parrainage civil = parrain = marraine > parrainage civil
carnet de maternité = suivi de grossesse = échographie > grossesse examens médicaux
congé mat = congé maternité
allaiter = allaitement > salariée mère
fausse couche > grossesse
mère porteuse = gpa > procréation
don d'ovocyte = don de sperme > don de gamètes
bébé = nourrisson > naissance = jeune enfant
nourrice = nounou = ass mat > assistante maternelle
pmi > protection maternelle
micro-crèche = crèche privée > crèche
mode de garde = faire garder = garde d'enfant
périscolaire = étude du soir > accueil périscolaire
centre aéré = centre de loisirs
argent de naissance = paje > prestation accueil jeune enfant
prime bébé > prime à la naissance
cmg > complément libre choix mode de garde
asf = allocation de soutien familial
ars > allocation de rentrée scolaire
ajpp = enfant malade longtemps > allocation journalière présence parentale
orphelins > orphelin
adopté = adopter = adoption
agrément adoption = conditions pour adopter
adopter l'enfant de mon conjoint = adopter mon beau-fils > adoption enfant de son époux
pupille > pupille de l'état
placer un enfant = enfant retiré > placement enfant
juge des enfants > placement mineur
enfant en danger = 119 = maltraité > maltraitance enfant
fugué > disparition mineur
enfant kidnappé = enlevé par un parent > enlèvement parental
partir avec l'enfant = emmener l'enfant à l'étranger > sortie du territoire mineur
tutelle enfant = orphelin tuteur > tutelle mineur
curateur = tuteur = curatelle
gérer l'argent de ma mère = s'occuper des comptes de son père > habilitation familiale = procuration
mandat de protection = prévoir sa dépendance > mandat de protection future
jardin d'enfants = halte-garderie
adopter définitivement > adoption plénière
argent à la naissance = argent bébé > allocation de base paje
argent adoption > allocation de base paje adoption
argent après le décès = sécu décès > capital décès
partager après le divorce = qui garde la maison divorce > partage des biens divorce
perdu de vue = retrouver un parent perdu = retrouver un ami perdu > perdue de vue
déterrer = déplacer un cercueil > exhumation
avantages du pacs = à quoi sert le pacs > effets d'un pacs
mort de mon partenaire pacs = héritage pacs > décès du partenaire de pacs
changer le pacs = avenant pacs > modifier un pacs
caf gérée par > gestion du budget familial
se marier adjoint > maire célébrer mariage
mon fils majeur = fils de 20 ans responsable > parents responsables enfant majeur
argent mal géré = aide à gérer son budget > accompagnement social personnalisé
rien laisser à mes enfants > déshériter ses enfants
droits à 16 ans = avant la majorité > jeune avant 18 ans
défenseur des enfants > défenseur des droits enfants
séparés sans divorcer = séparation sans divorce > séparation de corps
faire un pacs = conclure un pacs > se pacser
`;
