/** Complaints, offences, courts, prison, weapons, animals. One line per notion: see `table.ts`. */
export const POLICE = `
commissariat = gendarmerie = police
keuf = flic = condé > police
déposer plainte = dépôt de plainte = porter plainte
pré-plainte en ligne > pré-plainte
main courante = déclaration police
retirer sa plainte > retirer une plainte
plainte sans suite > classement sans suite
convoqué = convocation
gav = garde à vue
interpellé = arrêté par la police = arrestation > interpellation garde à vue
fouille = contrôle d'identité
perquisition = fouiller maison
témoin = témoigner = témoignage
attestation de témoin > attestation témoin
casier = casier judiciaire = b3 = bulletin numéro 3
effacer casier = casier vierge > effacement casier judiciaire
fichier police = taj = fiché police > fichiers police
procès = tribunal = jugement
juge = tribunal
aller au tribunal = attaquer en justice > saisir le tribunal
attaquer en justice = poursuivre en justice > saisir la justice
petit litige = tribunal de proximité > tribunal judiciaire
tribunal d'instance = tribunal de grande instance > tribunal judiciaire
avocat commis d'office = avocat gratuit = pas les moyens avocat > aide juridictionnelle
prix avocat = honoraires avocat
faire appel = contester un jugement > appel
juré = jury > juré d'assises
sursis = prison avec sursis
bracelet = bracelet électronique
détenu = prisonnier = taulard = incarcéré > prison détenu
parloir = visiter un détenu = voir un prisonnier > droit de visite prison
écrire à un détenu > correspondance détenu
sortie de prison = libération = remise de peine > libération conditionnelle
tig = travaux d'intérêt général > travail intérêt général
amende pénale > amende
dommages = réparation = indemnité > dommages-intérêts
victime d'agression = indemniser une victime > indemnisation victime
civi = fgti > fonds de garantie
attentat = terrorisme > victime terrorisme
mari violent = femme battue = violences = 3919 > violence conjugale
bracelet anti-rapprochement = ordonnance de protection
viol = violée = attouchement > agression sexuelle
pédophile = pédophilie > infraction sexuelle mineur
inceste > infraction sexuelle mineur
harcelé = harceler
stalker = suivre dans la rue = suivie > harcèlement
sifflée = outrage sexiste
revenge porn = photo intime > atteinte vie privée
photo sans autorisation = publier ma photo > droit à l'image
usurpation = usurper > usurpation d'identité
piratage = piraté = hacker > piratage informatique
compte facebook = réseaux sociaux = instagram > internet contenus
supprimer mes données = droit à l'oubli = cnil > données personnelles
raciste = racisme = homophobe = homophobie = antisémite > discrimination injure
diffamer = rumeur = salir ma réputation > diffamation
tag = graffiti = vandalisme = dégradation
vol à l'arraché = pickpocket > vol
recel = objet volé
cambriolage = effraction > vol cambriolage
objets trouvés = objet perdu = trouvé un portefeuille
dénoncer un trafic = drogue trafic > stupéfiants
délinquant = délinquance > infraction
mineur arrêté > mineur infraction
pistolet = carabine = revolver = munitions > arme
bombe lacrymogène = lacrymo = couteau = taser > port d'arme
abandonner un animal = spa = refuge > abandon animal
chien dangereux = rottweiler = molosse
tatouage chien = pucer = vacciner chien > identification animal
perroquet = reptile = furet = lapin > nouvel animal de compagnie
poule = poulailler = coq > animaux élevage
pêcher à la mer = pêche à pied > pêche de loisir
camper = bivouac = camping
drone = aéromodélisme
`;
