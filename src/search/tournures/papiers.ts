/** Identity, elections, civil status, administration, as people speak of them. One line per subject: see `table.ts`. */
export const PAPIERS = `
médaille 20 ans entreprise = médaille boulot > médaille honneur travail
médaille employé mairie > médaille honneur régionale départementale communale
recevoir la légion = ruban rouge > légion honneur
mère de famille nombreuse médaille > médaille famille
recenser mon fils = 16 ans mairie = recensement 16 ans = papiers de l'armée = fils 16 ans = fille 16 ans = fêter 16 ans > recensement militaire citoyen
ancien jdc = armée un jour = trois jours armée > journée défense citoyenneté
devenir militaire > volontariat armées
devenir pompier > sapeur-pompier volontaire
mission civique = jeune volontaire indemnité > engagement service civique
voter en ligne > voter internet élections
oublié de m'inscrire vote = jamais voté > listes électorales inscription
vérifier que je suis inscrit = mon bureau de vote = inscrit voter = inscrit vote > liste électorale vérifier inscription
rayé des listes = enlevé des listes > radiation liste électorale
anglais voter mairie = européen vote > droit vote citoyen européen
18 ans vote inscription automatique > liste électorale inscription office 18 ans
déménagé vote = changer de bureau de vote > inscription liste électorale déménagement
passeport pour voter = permis pour voter = voter sans carte > papiers identité présenter voter
expatrié vote > vote français étranger
carte d'électeur perdue = pas reçu carte d'électeur > carte électorale
élire le président > élection présidentielle
élire le maire = maire élu = conseil municipal élu > élections municipales
élire les députés > élections législatives
caméras magasin > vidéosurveillance
photo de moi publiée = photo sans mon accord = photo de mon enfant = photo facebook = photo instagram = photo réseaux sociaux = photo internet > droit image
supprimer mes données = rgpd = cnil = mes données internet = effacer internet = effacer infos = droit à l'oubli = supprimer infos > données personnelles fichiers
dossier médical secret > secret médical
mon adn police = prélèvement adn police > empreintes génétiques
empreintes police > empreintes digitales
effacer fichier police = stic = casier police > traitement antécédents judiciaires
photo d'identité sourire = lunettes photo identité = photomaton = cabine photo > photo titre identité
sac volé papiers = portefeuille volé > papiers volés même temps
portefeuille perdu = perdu mon portefeuille > perdu papiers même temps
identité obligatoire sur soi = sans pièce d'identité = sortir sans papiers > obligatoire carte identité
identité rapidement = départ demain identité = identité demain = identité vite = identité pressé > carte identité urgence
trouvé un passeport = trouvé une carte > retrouve carte identité passeport perdu
carte d'identité cassée = identité passée à la machine = machine à laver carte = identité déchirée = identité mouillée > remplacer carte identité abîmée
déménagé carte d'identité > modifier carte identité changement adresse
identité périmée voyage = prolongée 5 ans = identité prolongée > voyager carte identité plus de 10 ans
payer 25 euros carte d'identité = timbre 25 euros > carte identité timbre fiscal
suivre ma carte d'identité = carte d'identité prête = carte prête = carte arrivée mairie > savoir demande carte identité
faire sa carte d'identité = premiers papiers > carte identité majeur première demande
carte d'identité bébé = carte d'identité enfant > carte identité mineur première demande
prouver que je suis français = certificat français > certificat nationalité française
traduire un acte = traduction officielle = traduire mes papiers > traducteur agréé
voyage scolaire étranger papier = enfant seul étranger papier = laisser sortir mon enfant = grands-parents étranger = colonie étranger = sans ses parents étranger = nièce étranger = neveu étranger = mineur part > autorisation sortie territoire
tampon apostille = faire reconnaître un papier à l'étranger = tampon étranger = tampon officiel = document valable étranger > légalisation apostille
certifier ma signature = signature en mairie > légalisation signature
photocopie certifiée > copie certifiée conforme
garder ses factures = combien de temps garder = jeter ses papiers = trier mes papiers = vieux relevés = jeter relevés = garder vieilles factures = relevés de banque garder > papiers conserver
donner mon nom à ma fille = rajouter mon nom à mon fils > nom famille enfant mineur
nom après divorce = reprendre mon nom > divorce garder nom
surnom > pseudonyme
porter le nom de mon mari = prendre le nom de ma femme > nom d'usage mari
nom de mes deux parents > nom d'usage parents
prénom refusé = prénoms interdits > choix prénom
nom ridicule = nom de famille honteux = franciser mon nom > changement nom famille motif légitime
transgenre = transition genre = devenir une femme état civil > changement sexe
prénom ridicule = déteste prénom = prénom moche = aime pas prénom = appeler autrement = porter autre prénom > changement prénom
partir à new york = visa amérique = voyage amérique papiers > voyage usa formalités
prix du passeport = payer le passeport > coûte passeport
passeport rapidement = passeport tout de suite = pars passeport = passeport demain = passeport vite > passeport urgence temporaire majeur
faire un passeport = premier passeport > passeport majeur première demande
passeport bébé = passeport enfant > passeport mineur première demande
refaire mon passeport = passeport périmé > renouvellement passeport majeur
extrait de naissance = acte de naissance papier > acte naissance copie extrait
preuve de mariage = extrait de mariage = preuve marié = prouver mariage > acte mariage copie
preuve de décès = certificat de décès papier = prouver mort = papier mort = prouver décès > acte décès copie
faute dans mon acte = nom mal écrit = nom mal orthographié = faute prénom > corriger acte état civil
livret famille perdu = refaire livret famille > nouveau livret famille perte
mettre à jour livret famille = ajouter enfant livret = bébé livret = nouveau-né livret = petit dernier livret > mise à jour livret famille
deux livrets divorcés > second livret famille séparation
attaquer la mairie = procès contre la mairie = porter plainte contre l'état > agir justice administration
contester une décision de la préfecture = réclamation administration = lettre à la préfecture > recours gracieux hiérarchique
injustice administration > saisir défenseur droits
litige la poste = colis poste perdu = recommandé perdu > médiateur poste
police m'a contrôlé = contrôle au faciès = papiers police rue = flics papiers = police papiers = gendarmes papiers > contrôle identité
vigile fouille = fouiller mon sac = palpation > contrôle sécurité fouille sac
préfecture ne répond pas = pas de réponse mairie = deux mois sans réponse > silence administration demande
me suis trompé dans ma déclaration administration > droit à l'erreur
attestation appel = attestation jdc = certificat jdc = refaire jdc = papier jdc = perdu jdc > journée défense attester situation
militaire temps partiel = réserviste armée > réserve opérationnelle armées
fils pompier = fille pompier = ado pompier > jeune sapeur-pompier
jeune diplômé étranger = mission étranger entreprise = boîte française étranger > volontariat international entreprise
ong = humanitaire > solidarité internationale
congé ong = congé humanitaire > congé solidarité internationale
date vote = prochain vote = prochain scrutin > dates prochaines élections
voter mère = voter père = vote ami > procuration voter jour élection
avis de recherche = recherché gendarmes > fichier personnes recherchées
facture edf carte = facture edf passeport > carte identité passeport justificatif domicile
nom d'épouse = nom épouse papiers > inscrire nom mari femme papiers
se déplacer carte = se déplacer identité = carte à la place > présence guichet carte identité
retrouve plus = introuvable > perte
scanner factures = scanner papiers = numériser papiers > forme électronique conserver papiers
dispute nom = disputer nom bébé > nom famille enfant désaccord parents
veuve nom = veuf nom > conserver usage nom époux décédé
passeport mouillé = passeport eau = passeport déchiré > remplacer passeport abîmé
passeport sans payer = passeport pauvre > obtenir passeport gratuitement
discriminé administration = discriminé service public = injustice mairie > litige administration défenseur droits
flics frappé = police frappé = gendarme frappé = bavure = violences policières = igpn > litige police organisme sécurité
bloquer décision = suspendre décision mairie > litige administration référé-suspension
perdu tribunal administratif = perdu procès mairie > appel cour administrative
extrait trois mois = extrait ancien = vieux extrait = acte trop vieux = acte périmé = vieil acte > durée validité acte état civil
ancien d'algérie = guerre d'algérie > carte combattant = retraite combattant
blessé de guerre = mutilé de guerre > carte invalidité pensionné guerre
opex = opération extérieure > titre reconnaissance nation
ruban bleu > ordre national mérite
papier armée = service militaire retraite = temps armée > attestation services accomplis
aider police > réserve police nationale
infirmière volontaire = renfort hôpital > réserve sanitaire
bénévole europe = mission europe jeune > corps européen solidarité
dépouillement = isoloir = vote blanc = bulletin nul > élections déroulement scrutin
conseiller général = conseiller départemental = cantonales > élections départementales
eurodéputé = député européen > élections européennes
oublié carte d'électeur = sans carte d'électeur > papiers identité voter
vacances élections = vacances vote = absent élections > vote procuration
filmé rue = filmer rue = filmer passants > vidéosurveillance voie publique
pédophile = délinquant sexuel = violeur > fichier infractions sexuelles
fuite de données = données volées = piratage données > action groupe données personnelles
remplir cerfa = cerfa identité > formulaire carte identité passeport
document étranger = acte étranger = papiers étrangers > légalisation documents étrangère
écrit en marge = marge acte > mention marginale
pas mariés livret = sans mariage livret > livret famille naissance premier enfant
motif refus = raison refus = expliquer refus > motivation décisions administratives
arrêté du maire = compte-rendu conseil municipal > actes collectivité territoriale
numéro renseignements = téléphone administration > allo service public 3939
mail mairie = mail préfecture = email administration > saisine administration voie électronique
écrire mairie = écrire préfecture = courrier préfecture > contacter administration courrier
`;
