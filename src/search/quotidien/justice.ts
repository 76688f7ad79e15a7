/** Complaints and courts. One line per notion: see `table.ts`. */
export const JUSTICE = `
porter plainte = déposer plainte = dépôt de plainte = plainte
commissariat > police = plainte
gendarmerie > police
cambriolé = cambrioleur = cambriolage
frapper = violence = battre = coups
mon mari me frappe > violence conjugale
femme battue > violence conjugale
enfant battu > maltraitance enfant = enfant en danger
mail frauduleux = phishing = hameçonnage
piratage > fraude = rançongiciel
insulte = injure
avocat gratuit = aide juridictionnelle
commis d'office > aide juridictionnelle = avocat
procès > tribunal
juge > tribunal
saisir = saisine
faire appel > appel jugement
prison > détenu
procès civil > affaire civile
juge confisquer > confiscation
avocat pas cher > aide juridictionnelle = consultation gratuite avocat
se défendre > avocat
garde à vue > police
effacer son casier > effacement casier judiciaire
médiateur = médiation = conciliateur
bracelet électronique = surveillance électronique
main courante = signalement police
plainte en ligne > pré-plainte
retirer sa plainte = retrait de plainte
insulter = insulté > injure
menacé de mort > menaces
chantage > menace
menaces > menace
tribunal d'instance = tribunal de proximité
tribunal de grande instance = tgi = tribunal judiciaire
petit litige = différend > conciliateur
litige entre particuliers > conciliateur
aller au tribunal > saisir tribunal
attaquer en justice = poursuivre en justice > saisir tribunal = porter plainte
combien coûte un procès > frais de justice
honoraires avocat = prix avocat > combien coûte avocat
jury > juré d'assises
parloir = visiter un prisonnier > vie en prison
sortir de prison > libération conditionnelle
tig = travaux d'intérêt général
sursis = peine avec sursis
garde à vue = arrêté par la police
convocation police = convoqué > convocation police gendarmerie
contester amende > contestation amende
recevoir une amende > amende
dommages et intérêts = dommages-intérêts
indemniser une victime > victime indemnisation
racketté = racketter > racket
dégradation = tag = casser > vandalisme
usurper > escroquerie
photo intime > infraction internet
cyber-harcèlement = harcèlement internet
téléchargement = streaming > téléchargement illégal
raciste = racisme > incitation haine raciale = discrimination
homophobe = homophobie
embaucher origine = embauche origine > discrimination
refus à cause de > discrimination
harcelé au travail = harcèlement patron > harcèlement moral au travail
saisie salaire = retenue sur salaire > saisie sur salaire
huissier à la porte > saisie huissier
compte saisi > saisie compte bancaire
jugement copie > copie jugement
contester un jugement > faire appel
drogue = cannabis = stupéfiants
joint > cannabis
fumer cannabis > stupéfiants
alcool mineur > vente alcool mineur
port d'arme = couteau > arme
carabine = pistolet > arme
recel > recel de vol
témoin > audition témoins
secte > dérive sectaire
terrorisme = attentat
violences conjugales = violence conjugale
mon père me frappe > enfant battu maltraité
amende train = amende bus > amende transports en commun
numéro de dossier plainte > plainte
confronter > audition
témoigner = témoignage > audition témoins
fait divers victime > victime infraction
accusé à tort = dénonciation calomnieuse > dénonciation
juge enfant > juge des enfants
enfant voleur = mon fils a volé > mineur auteur infraction
enfant harcelé > harcèlement scolaire
signaler une maltraitance > enfant en danger
vieux maltraité > maltraitance personne âgée
expert = expertise judiciaire > expert judiciaire
payer une créance = ami me doit argent = ne me rembourse pas > injonction de payer
accord à l'amiable > conciliateur = accord amiable
jugement pas respecté > exécution décision juge
arrêté à l'étranger > arrestation étranger
bracelet = assignation > bracelet électronique
peine réduite > réduction de peine
casier vierge = b3 > extrait casier judiciaire
b2 > bulletin n°2 casier judiciaire
faire sauter amende = amende injuste > contestation amende
détournement d'argent = ne rend pas mon argent > abus de confiance
attaquer directement au tribunal > citation directe
délai de justice > délai procédure civile
expert judiciaire = expert du tribunal > expertise judiciaire
notaire malhonnête = plainte notaire = notaire ne fait rien > litige avec un notaire
plaider coupable = reconnaître les faits > comparution reconnaissance préalable culpabilité
proposition du procureur > composition pénale
sous contrôle judiciaire = pointer au commissariat > contrôle judiciaire
passer au tribunal = convoqué tribunal > tribunal correctionnel
meurtre = procès criminel > cour d'assises
prison avant jugement > détention provisoire
tué par accident = tuer sans le vouloir > homicide involontaire
juge d'instruction = enquête du juge > information judiciaire
obliger à faire = artisan ne fait pas travaux > injonction de faire
sortir de prison avant = remise de peine > libération sous contrainte aménagement peine
mis en cause = inculpé = soupçonné > mise en examen
voile intégral = burqa = cagoule > cacher son visage
urgent tribunal = référé > agir rapidement tribunal
me porter partie civile = demander des dommages > partie civile
flagrant délit = jugé tout de suite > comparution immédiate
gracié = grâce du président > grâce présidentielle
pas porté secours = laissé mourir > non-assistance à personne en danger
insulter un policier = insulter la police = outrage > outrage à agent
qu'est-ce qu'un huissier peut prendre = meubles saisis > biens ne peuvent saisis
insulte raciste = sale arabe = raciste = discriminé couleur > racisme
trésor public prend sur mon compte = atd = avis à tiers détenteur > saisie administrative tiers détenteur
voiture saisie = huissier voiture > saisie du véhicule
maison saisie = perdre sa maison dettes > saisie immobilière
abusée sexuellement > viol majeur
`;
