/** Papers, foreigners, elections, service. One line per notion: see `table.ts`. */
export const PAPIERS = `
carte nationale d'identité = carte d'identité = cni = pièce d'identité
papiers d'identité = titre d'identité = pièce d'identité
papiers > carte d'identité = titre de séjour = documents
carte grise = certificat immatriculation
permis > permis de conduire
permis voiture > permis B
extrait de naissance = acte de naissance
extrait de mariage = acte de mariage
certificat de décès = acte de décès
acte de propriété = titre de propriété
devenir français = obtenir la nationalité > naturalisation = nationalité française
visa long séjour = vls
titre de séjour = carte de séjour = papiers étranger
carte de 10 ans > carte de résident 10 ans
sans papiers > régularisation étranger = admission exceptionnelle au séjour
faire venir sa famille = faire venir = regroupement familial
inviter un étranger = héberger un étranger = attestation d'accueil
asile politique = demande d'asile = réfugié
expulsion étranger > oqtf = quitter la France
casier = casier judiciaire
photo > photo identité
certifier conforme = copie certifiée conforme
photocopie > copie
sortie du territoire = ast = quitter le territoire
voyage enfant mineur > sortie du territoire mineur
passeport bébé > passeport mineur
bébé = enfant = nourrisson
voter = vote = élection
inscription pour voter > inscription liste électorale
inscrire pour voter > inscription liste électorale
liste électorale = inscription électorale
carte d'électeur = carte électorale
voter à ma place = faire voter = vote par procuration
journée d'appel = jdc = journée défense et citoyenneté = appel à la défense
recensement à 16 ans > recensement citoyen = recensement militaire
armée > militaire = service national
service militaire = service national
service civique = volontariat
pompier = sapeur pompier
prénom français > francisation
carte de séjour perdue > perte titre de séjour
passer la frontière > contrôle frontière
ambassade > consulat
consulat > étranger
état civil > acte
prouver sa nationalité > certificat de nationalité française
timbre > timbre fiscal
refaire ses papiers > renouvellement carte identité
perdu mes papiers = papiers perdus > perdu tous papiers
papiers volés > vol carte identité
pièce d'identité perdue > perte carte identité
titre d'identité urgent = passeport urgent > passeport urgence
prise de rendez-vous > rendez-vous
livret de famille perdu = duplicata livret > livret de famille
apostille > légalisation
légaliser une signature > certification de signature
traducteur assermenté > traducteur agréé
copie certifiée = copie conforme > copie certifiée conforme
radié des listes > radiation liste électorale
bureau de vote > vote
se présenter aux élections > candidat élection
jour du vote > vote
absent le jour du vote > vote par procuration
recenser = recensement
recensement jeune > recensement citoyen
carte de résident = résident permanent
récépissé de demande > récépissé titre de séjour
ofpra > asile
cnda > recours asile
frontalier > travail étranger
conjoint de français > étranger marié français
marié à un français > étranger marié français = nationalité par mariage
devenir français par mariage > nationalité mariage
naturalisé = naturaliser > naturalisation
test de français > niveau français naturalisation
sans-papiers soins > aide médicale état
renouveler titre de séjour > renouvellement carte de séjour
étudiant étranger visa > visa étudiant
quitter le territoire > oqtf
invitation étranger > attestation d'accueil
faire venir mes parents > regroupement familial = visa
mes données personnelles > cnil
déclassé > contestation
justificatif de domicile = preuve de domicile
papiers à conserver = garder ses papiers > conservation papiers
prouver mon adresse > justificatif domicile
décision administrative > décision administration
l'administration refuse > recours administratif
contester une décision > recours administratif
litige avec la mairie > litige administration
préfecture = administration
élections municipales = élections européennes > élection
snu > service national universel
réserviste = réserve > réserve opérationnelle
s'engager dans l'armée = entrer dans l'armée > engagement armée = volontariat armées
médaille > décoration
légion d'honneur > décoration
carte électorale perdue > carte électorale
changer de commune élection > inscription liste électorale
vérifier inscription > vérifier inscription électorale bureau de vote
donner procuration > vote par procuration
date élection > dates élections
français étranger vote > vote étranger
livret de famille divorce > mise à jour livret de famille
faute dans mon nom = erreur état civil > corriger acte état civil
nom sur carte d'identité > carte identité nom usage
faux papiers > faux et usage de faux
prolongation carte d'identité = carte d'identité 15 ans > carte identité validité
voyager avec carte d'identité périmée > carte identité validité
combien de temps passeport > délai passeport
retirer son passeport > remise passeport
photo bébé > photo identité
carte d'identité perdue étranger > perte papiers étranger
enfant voyage seul = voyager avec mon petit-fils > autorisation sortie du territoire
ast > autorisation sortie du territoire
certificat de nationalité > nationalité française
née en france parents étrangers = né en france > nationalité enfant né en france
demander la nationalité > naturalisation
changer de titre de séjour = changer de statut > titre de séjour
travailler avec un titre de séjour = droit de travailler étranger > autorisation travail étranger
visa touriste = visa tourisme > visa court séjour
visa de retour > visa
étranger malade > titre séjour étranger malade
algérien = tunisien = marocain > étranger
brexit = anglais > européen
expulser un étranger = renvoyer dans son pays > éloignement étranger
centre de rétention > rétention administrative
demandeur d'asile argent > allocation demandeur asile
traduction > traducteur
vivre à l'étranger français > expatrié
s'inscrire au consulat = consulat > inscription consulaire
voyager dans un pays dangereux > ariane
retour français étranger > revient vivre en france
accès à un document = obtenir un document administratif > accès documents administratifs
mairie refuse de donner > cada
mairie ne répond pas > silence administration
refus sans raison = refus sans explication = refusé sans expliquer > motivation des décisions administratives
attaquer la mairie = attaquer l'état > recours juge administratif
urgence tribunal administratif > référé
plainte contre un policier = violence policière > litige police
contrôle de police > contrôle identité
pompier bénévole > sapeur-pompier volontaire
médaille du travail > médaille d'honneur du travail
porter le nom de son adoptif > adoption nom de famille
nom ridicule = nom difficile à porter = changer de nom > changement de nom de famille
suivi passeport = passeport prêt > où en est demande passeport
passeport biométrique > passeport sécurisé
s'engager réserviste = réserviste armée > réserve
nom d'artiste = nom de scène > pseudonyme
attaquer la mairie = contre l'administration > tribunal administratif
recherché par la police = fiche de recherche > fichier des personnes recherchées
photomaton passeport > photo passeport
la poste plainte = colis perdu poste = facteur > médiateur la poste
décoration = légion d'honneur > ordre national décoration
passeport perdu = perdre son passeport > passeport perte
passeport volé > passeport vol
faire un passeport = premier passeport > passeport première demande
deuxième passeport > deux passeports
bénévole partir à l'étranger = mission humanitaire > solidarité internationale
allo service public = renseignement administratif > 3939
sac à main volé = portefeuille volé > papiers volés
portefeuille perdu = sac perdu > papiers perdus
désaccord sur le nom du bébé > nom enfant désaccord parents
contester une décision = réclamation administration > recours gracieux
ancien combattant = harki = opex > combattant
médecin a parlé = médecin a raconté > secret médical
fichier de police = fiché police > traitement antécédents judiciaires
caméra de surveillance = caméra rue > vidéosurveillance
caméra du voisin > vidéosurveillance
mis sur écoute police = téléphone écouté > écoutes téléphoniques
`;
