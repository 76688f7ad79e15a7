/** Contracts, training, dismissal, pensions, help at home, as people speak of them. One line per subject: see `table.ts`. */
export const EMPLOI = `
apprenti = patron apprenti = école et entreprise > contrat apprentissage
alternance adulte > contrat de professionnalisation
conflit apprenti patron > médiateur apprentissage
cdi à la mairie = contractuel cdi > contractuel fonction publique cdi
pas titularisé = fin de stage fonctionnaire > fonctionnaire stagiaire titularisé
monter en grade = avancement fonctionnaire > avancements échelon grade
poste supprimé fonctionnaire > suppression emploi fonctionnaire
note annuelle fonctionnaire = entretien annuel > évaluation professionnelle fonction publique
contrat aidé = cae > contrat unique insertion
mission locale aide = jeune sans travail > garantie jeunes
contrat pas signé = travailler sans contrat écrit > contrat travail écrit
partir chez un concurrent > clause non-concurrence
boîte déménage = usine déménage > entreprise déménage salarié
changer de bureau = muté loin = nouveau lieu de travail > modification lieu travail
mission intérim = agence d'intérim = manpower > contrat travail temporaire intérim
vendanges = job d'été = saison ski travail > emploi saisonnier
serveur extra = extra restaurant > contrat extra
plusieurs cdd de suite = cdd renouvelé > renouvellement cdd
prime de précarité = cdd terminé > fin contrat durée déterminée
transformer cdd en cdi > cdd requalifié cdi
patron change mes horaires = patron baisse salaire > modification contrat travail salarié
changer de poste fonctionnaire = changer de région fonctionnaire > mutation fonctionnaire
fonctionnaire pause = fonctionnaire arrêter quelques années > disponibilité fonctionnaire
fonctionnaire prêté > mise à disposition agent public
se former = formation payée = argent formation = mon compte formation > compte personnel formation secteur privé
changer de métier = se reconvertir = reconversion > cpf transition
savoir quoi faire travail = faire le point travail > bilan de compétences salarié
conseil pour changer de métier > conseil évolution professionnelle
entretien tous les deux ans > entretien professionnel
patron refuse formation > salarié réclamer formation employeur
rembourser formation si je pars > clause dédit-formation
examen travail absence > salarié absenter passer examen
stage obligatoire étudiant = convention de stage > stage étudiant milieu professionnel
stage payé = salaire stagiaire = indemnité de stage > gratification stagiaire
fille au pair > jeune au pair
payer ma nounou = tarif nounou = prix nounou > salaire assistante maternelle
embaucher une nounou = contrat nounou > contrat travail assistante maternelle
virer ma nounou = arrêter nounou > mettre fin contrat assistante maternelle
vacances nounou > congés payés assistante maternelle
nounou s'en va > démission assistante maternelle
nounou malade = nounou absente > motifs absence assistante maternelle
devenir nounou = être nounou > agrément devenir assistante maternelle
heures nounou > temps travail assistante maternelle
femme de ménage = aide ménagère = jardinier chez moi = garde enfant à la maison = auxiliaire de vie > contrat travail salarié domicile
heures femme de ménage > temps travail salarié domicile
femme de ménage = ménage chez soi = jardinage chez soi = garde d'enfants chez soi = bricolage à domicile > activités services personne
chèque emploi service = payer femme de ménage = payer la dame du ménage > particulier employeur cesu
visite médicale nounou = visite médicale femme de ménage > particulier employeur visites médicales salarié
vacances femme de ménage > congés salarié domicile
femme de ménage a cassé = nounou a cassé > particulier employeur salarié casse objet
tarif femme de ménage = prix de l'heure ménage = combien payer jardinier > aide domicile rémunération salarié
embaucher quelqu'un chez moi = engager une femme de ménage = prendre une aide à la maison > aide à domicile embauche salarié
virer ma femme de ménage = renvoyer la femme de ménage = arrêter l'aide ménagère > licenciement salarié domicile particulier
mamie est morte aide à domicile > décès particulier employeur
femme de ménage s'en va > démission salarié domicile
viré = être viré = patron me vire = renvoyé du travail > procédure licenciement motif personnel
viré pour faute = vol au travail viré = insulté mon patron > faute simple grave lourde
plus mon permis viré = perdu mon permis travail > salarié licencié retrait permis
plus aller au travail = partir du jour au lendemain = ne plus venir travailler > abandon poste salarié
viré sans raison = viré injustement = licenciement injuste > licenciement nul injustifié
combien de temps après être viré = dernier mois travail viré > préavis licenciement
combien d'argent viré = prime quand on est viré = toucher en partant > indemnité licenciement cdi
viré pendant arrêt maladie = virer un malade > licenciement arrêt maladie
virée enceinte = enceinte et virée = renvoyée enceinte > licenciement salariée enceinte
boîte qui coule = entreprise fait faillite = patron ne peut plus payer = dépôt de bilan salaire > entreprise difficulté garantie salaires
vacances pas prises en partant > indemnité compensatrice congés payés
suppression de poste = plan social = usine ferme > plan sauvegarde emploi
raisons économiques viré = plus de travail viré > motif licenciement économique
reprendre après licenciement éco > priorité réembauche
quitter mon travail = lettre pour partir = dire à mon patron que je pars = poser sa démission > démission salarié
changer d'avis démission > revenir démission
démissionner chômage = quitter mon travail et toucher chômage > allocation chômage démission
partir à l'amiable = s'arranger avec le patron pour partir = rupture co > rupture conventionnelle
papiers de fin de contrat = papiers quand on part > documents remis salarié fin contrat
papier pour pôle emploi = papier pour le chômage > attestation pôle emploi
dernière paye = reçu dernière paie > solde tout compte
prouver que j'ai travaillé > certificat travail
fonctionnaire démissionner = quitter la fonction publique > démission fonctionnaire
virer un fonctionnaire > licenciement fonctionnaire
devenir fonctionnaire = travailler à la mairie = travailler pour l'état > conditions accès fonction publique
embauché mairie sans examen = sans diplôme mairie = sans concours mairie > accès fonction publique sans concours
passer un concours administratif = inscription concours > concours fonction publique
patron ne tient pas sa promesse d'embauche > promesse contrat offre
deux mois d'essai = viré pendant l'essai = essai travail > période essai
travailler à 14 ans = job à 16 ans = petit boulot mineur > âge travailler
questions entretien d'embauche = test de recrutement > candidat offre emploi recrutement
test d'une heure avant embauche = essayer avant d'embaucher > essai professionnel
faire un cv > curriculum vitae
arrêter de travailler à quel âge = partir à 62 ans > âge partir retraite privé
demander sa retraite = dossier retraite = faire sa demande de retraite > départ retraite salarié démarches
prime départ retraite > indemnités salarié part retraite
patron veut me mettre à la retraite > employeur mettre office retraite
retraite moins élevée = trimestres manquants retraite = il me manque des trimestres > retraite décote
combien de trimestres = nombre de trimestres > trimestres retraite taux plein
acheter des trimestres = années d'études retraite > rachat trimestres
relevé de carrière = points retraite = estimation retraite > droit information retraite
mi-temps avant la retraite > retraite progressive
commencé à travailler à 16 ans = travaillé jeune retraite = partir plus tôt > retraite anticipée carrière longue
métier pénible retraite = usé par le travail > retraite anticipée pénibilité
retraite handicapé > retraite anticipée handicap salarié
continuer à travailler en retraite = retraité qui travaille = petit boulot retraité > cumul emploi retraite
points agirc = retraite des cadres > retraite complémentaire agirc-arrco
petite retraite = retraite très faible > pension retraite minimum
montant de ma retraite = combien vais-je toucher retraite = 25 meilleures années > calcul retraite salarié
trimestres pour les enfants = mère retraite enfants > majoration assurance retraite enfant
papier prouver que je suis vivant > retraité certificat vie
travaillé public et privé retraite = plusieurs caisses > assuré polypensionné retraite
retraite fonctionnaire âge > âge minimum retraite fonction publique
`;
