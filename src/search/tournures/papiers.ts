/** Identity, elections, civil status, administration, as people speak of them. One line per subject: see `table.ts`. */
export const PAPIERS = `
médaille 20 ans entreprise = médaille boulot > médaille honneur travail
médaille employé mairie > médaille honneur régionale départementale communale
recevoir la légion > légion honneur
mère de famille nombreuse médaille > médaille famille
recenser mon fils = 16 ans mairie = recensement 16 ans = papiers de l'armée > recensement militaire citoyen
journée d'appel = appel à la défense = ancien jdc = armée un jour > journée défense citoyenneté
entrer dans l'armée = s'engager dans l'armée = devenir militaire > volontariat armées
pompier volontaire = devenir pompier > sapeur-pompier volontaire
mission civique = jeune volontaire indemnité > engagement service civique
voter en ligne > voter internet élections
oublié de m'inscrire vote = jamais voté > listes électorales inscription
vérifier que je suis inscrit = où je vote = mon bureau de vote > liste électorale vérifier inscription
rayé des listes = enlevé des listes > radiation liste électorale
anglais voter mairie = européen vote > droit vote citoyen européen
18 ans vote inscription automatique > liste électorale inscription office 18 ans
déménagé vote = changer de bureau de vote > inscription liste électorale déménagement
passeport pour voter = permis pour voter = voter sans carte > papiers identité présenter voter
voter à ma place = voter pour quelqu'un = absent le jour du vote > vote procuration
voter depuis l'étranger = expatrié vote > vote français étranger
carte d'électeur perdue = pas reçu carte d'électeur > carte électorale
élire le président > élection présidentielle
élire le maire > élections municipales
élire les députés > élections législatives
caméra dans la rue = caméra voisin = caméras magasin > vidéosurveillance
photo de moi publiée = photo sans mon accord = photo de mon enfant > droit image
supprimer mes données = rgpd = cnil = mes données internet > données personnelles fichiers
médecin a parlé = dossier médical secret > secret médical
mon adn police = prélèvement adn police > empreintes génétiques
empreintes police > empreintes digitales
effacer fichier police = stic > traitement antécédents judiciaires
photo d'identité sourire = lunettes photo identité > photo titre identité
sac volé papiers = portefeuille volé = on m'a tout volé > papiers volés même temps
portefeuille perdu = perdu mon portefeuille > perdu papiers même temps
identité obligatoire sur soi > obligatoire carte identité
identité rapidement = départ demain identité > carte identité urgence
trouvé un passeport = trouvé une carte > retrouve carte identité passeport perdu
carte d'identité cassée = identité passée à la machine > remplacer carte identité abîmée
déménagé carte d'identité > modifier carte identité changement adresse
identité périmée voyage = prolongée 5 ans > voyager carte identité plus de 10 ans
payer 25 euros carte d'identité = timbre 25 euros > carte identité timbre fiscal
suivre ma carte d'identité = carte d'identité prête > savoir demande carte identité
faire sa carte d'identité = premiers papiers > carte identité majeur première demande
carte d'identité bébé = carte d'identité enfant > carte identité mineur première demande
prouver que je suis français = certificat français > certificat nationalité française
traduire un acte = traduction officielle = traduire mes papiers > traducteur agréé
voyage scolaire étranger papier = enfant seul étranger papier = laisser sortir mon enfant > autorisation sortie territoire
tampon apostille = faire reconnaître un papier à l'étranger > légalisation apostille
certifier ma signature = signature en mairie > légalisation signature
photocopie certifiée = copie conforme > copie certifiée conforme
garder ses factures = combien de temps garder = jeter ses papiers = trier mes papiers > papiers conserver
donner mon nom à ma fille = rajouter mon nom à mon fils > nom famille enfant mineur
nom après divorce = reprendre mon nom > divorce garder nom
nom d'artiste = surnom > pseudonyme
porter le nom de mon mari = prendre le nom de ma femme > nom d'usage mari
nom de mes deux parents > nom d'usage parents
prénom refusé = prénoms interdits > choix prénom
nom ridicule = nom de famille honteux = franciser mon nom > changement nom famille motif légitime
transgenre = transition genre = devenir une femme état civil > changement sexe
changer mon prénom = prénom ridicule > changement prénom
partir à new york = visa amérique = voyage amérique papiers > voyage usa formalités
prix du passeport = payer le passeport > coûte passeport
passeport rapidement = passeport tout de suite > passeport urgence temporaire majeur
faire un passeport = premier passeport > passeport majeur première demande
passeport bébé = passeport enfant > passeport mineur première demande
refaire mon passeport = passeport périmé > renouvellement passeport majeur
extrait de naissance = acte de naissance papier > acte naissance copie extrait
preuve de mariage = extrait de mariage > acte mariage copie
preuve de décès = certificat de décès papier > acte décès copie
faute dans mon acte = nom mal écrit mairie = erreur état civil > corriger acte état civil
livret famille perdu = refaire livret famille > nouveau livret famille perte
mettre à jour livret famille = ajouter enfant livret > mise à jour livret famille
deux livrets divorcés > second livret famille séparation
attaquer la mairie = procès contre la mairie = porter plainte contre l'état > agir justice administration
contester une décision de la préfecture = réclamation administration = lettre à la préfecture > recours gracieux hiérarchique
injustice administration > saisir défenseur droits
litige la poste = colis poste perdu = recommandé perdu > médiateur poste
police m'a contrôlé = contrôle au faciès = papiers police rue > contrôle identité
téléphone sur écoute > écoutes téléphoniques
vigile fouille = fouiller mon sac = palpation > contrôle sécurité fouille sac
préfecture ne répond pas = pas de réponse mairie = deux mois sans réponse > silence administration demande
me suis trompé dans ma déclaration administration > droit à l'erreur
`;
