/** Work, unemployment, retirement. One line per notion: see `table.ts`. */
export const TRAVAIL = `
boulot = travail = emploi
job = emploi = travail
job vacances > emploi saisonnier = travail jeune
chômage = allocation chômage = pôle emploi = demandeur emploi
chômeur = demandeur emploi
pôle emploi = anpe = france travail = assedic
pointer chômage > actualisation mensuelle pôle emploi
intermittent > intermittent du spectacle
patron = employeur = chef
embaucher = embauche = recruter = recrutement
virer = licencier = licenciement = renvoyer
démission = démissionner = quitter son emploi
se mettre d'accord pour partir > rupture conventionnelle
prime de licenciement = indemnité de licenciement
prud'hommes = conseil de prud'hommes
salaire minimum = smic
bulletin de salaire = fiche de paie = feuille de paie = bulletin de paie
paie = salaire = rémunération
arrêt de travail = arrêt maladie = congé maladie
combien touche arrêt > indemnités journalières
accident au travail = accident du travail = blessé au travail
vacances > congés payés
congés > congés payés
jours pour mon mariage > congé mariage salarié
travailler chez moi ordinateur = télétravail = travail à la maison
travail de nuit > travailler la nuit
mi-temps = temps partiel
heures sup = heures supplémentaires
comité entreprise > comité d'entreprise = comité social et économique
droit à la formation = compte personnel de formation = cpf = dif
alternance > apprentissage = professionnalisation
apprenti = apprentissage
stage > stagiaire
fonctionnaire > fonction publique
devenir fonctionnaire = concours fonction publique
instituteur = professeur des écoles = enseignant
chèque déjeuner = ticket restaurant = titre-restaurant
retraite = pension de retraite = partir à la retraite
retraite à 60 ans > retraite anticipée carrière longue
âge de la retraite > âge départ retraite
cesu = chèque emploi service
indépendant = travailleur non salarié = travailleur indépendant
temps partiel = travailler moins
pas payé = impayé
salaire non payé > paiement salaire
harcèlement au travail > harcèlement moral travail
mise à pied > sanction disciplinaire
faute > faute grave
inspection du travail = inspecteur du travail
syndicat > syndical
délégué > représentant du personnel
invention > brevet
formation > compte personnel de formation
bilan de compétences > formation
permanent > contrat durée indéterminée
cdi = contrat à durée indéterminée
cdd = contrat à durée déterminée
intérim = contrat de travail temporaire = travail temporaire
fin de contrat > documents fin contrat
prime de noël > aide exceptionnelle
arrêt pour enfant malade > congé enfant malade
tuteur > tutelle
retraité > retraite
trimestres retraite > durée assurance retraite
préfecture > demande
viré = licencié = licenciement
se faire virer > licenciement
quitter son travail = démission
congé sans solde > congé sabbatique
intérimaire = travail temporaire
jours fériés > jour férié
pont > jour férié
13ème mois > prime
patron ne paye pas > salaire impayé
avertissement au travail > sanction disciplinaire
blâme > sanction disciplinaire
mutation > changement affectation
disponibilité > fonctionnaire
travail au noir = travail dissimulé
monter sa boîte > création d'entreprise
attestation employeur > attestation pôle emploi
solde de tout compte > fin de contrat
mal au dos > maladie professionnelle
plan social > plan de sauvegarde de l'emploi
pse = plan de sauvegarde de l'emploi
csp = contrat de sécurisation professionnelle
viré = licencié > licenciement
viré sans raison > licenciement abusif
faute grave > licenciement pour faute
inapte = inaptitude
rupture amiable = partir à l'amiable > rupture conventionnelle
période d'essai = fin d'essai
préavis démission = délai démission > préavis démission
contrat pro > contrat de professionnalisation
intérim = intérimaire
prime de fin de contrat > indemnité fin de contrat
prime de précarité = indemnité de fin de contrat
papiers fin de contrat > documents fin de contrat
attestation assedic > attestation pôle emploi
s'inscrire au chômage = inscription pôle emploi
radié pôle emploi = radiation pôle emploi
fin de droits = plus de chômage > allocation solidarité spécifique
are > allocation retour emploi
ass = allocation de solidarité spécifique
chômage technique > chômage partiel
création entreprise chômeur > acre = arce
journée de travail = heures de travail = horaires > durée du travail
pause > temps de pause
35 heures = rtt > durée du travail
dimanche travailler > travail dimanche
jour férié = 1er mai > jours fériés
pont > jours fériés
refuser mes vacances > refuser congés
congé maternité = arrêt grossesse
année sabbatique > congé sabbatique
jours enfant malade > congé enfant malade
congé décès = congé deuil > congé décès proche
congé pour s'occuper d'un parent > congé proche aidant
droit de retrait = situation dangereuse
danger au travail > situation dangereuse
discriminé au travail > discrimination au travail
grève = droit de grève
délégué du personnel > comité social économique
salaire pas payé = salaire en retard = pas payé > non-paiement du salaire
augmentation de salaire > salaire
13e mois = treizième mois > prime
acompte sur salaire = avance sur salaire
fiche de paye = bulletin de paye = bulletin de paie
ticket resto > titre-restaurant
trajet domicile travail = transport travail > frais de transport domicile travail
mutuelle obligatoire > complémentaire santé entreprise
visite du travail > médecine du travail
employée de maison > salarié à domicile
pajemploi > assistante maternelle
contrat nounou > contrat assistante maternelle
salaire nounou > salaire assistante maternelle
gratification de stage = stage payé > gratification stagiaire
salaire apprenti > contrat apprentissage rémunération
métier interdit mineur = travail interdit mineur > travaux interdits jeune
travailler avant 18 ans > travail jeune moins de 18 ans
cpf = dif > compte personnel de formation
formation chômage > formation demandeur emploi
changer de métier = reconversion > formation
bilan de compétence = bilan de compétences
partir à la retraite = prendre sa retraite > retraite
âge de la retraite = quel âge retraite > âge départ retraite
commencé à travailler jeune > carrière longue
trimestres = annuités > durée assurance retraite
racheter des trimestres > rachat trimestres
montant retraite > calcul retraite
demander sa retraite > demande retraite
relevé de carrière > relevé situation retraite
retraite complémentaire = agirc-arrco = points retraite
travailler à la retraite = reprendre un travail retraité > cumul emploi retraite
retraite trois enfants > majoration retraite enfants
concours administratif > concours fonction publique
muter = mutation > mobilité fonction publique
fonctionnaire malade = congé longue maladie > congé maladie fonctionnaire
fonctionnaire détachement = détachement
disponibilité > disponibilité fonctionnaire
échelon = grade > avancement
vacataire > contractuel
pompier > sapeur-pompier
devenir policier = gardien de la paix > concours police
gendarme > gendarmerie
infirmière = infirmier
chercher du travail = trouver un emploi > recherche emploi
inspecteur du travail = inspection du travail
patron ne respecte pas = litige employeur = problème avec mon employeur > prud'hommes
temps partiel thérapeutique = mi-temps thérapeutique
reprendre le travail > reprise du travail
sortir pendant arrêt = sorties arrêt maladie > heures de sortie arrêt maladie
contrôle arrêt > contrôle arrêt de travail
licencié pendant arrêt > licenciement arrêt maladie
enceinte et travail = enceinte licenciée > licenciement salariée enceinte
carence > jour de carence
burn-out = dépression > maladie professionnelle
accident sur le trajet > accident de trajet
faire reconnaître maladie > maladie professionnelle
plusieurs emplois = deux emplois = deux boulots > cumuler emplois
fonctionnaire deux emplois > agent public cumuler activités
avenant > modification contrat travail
convention > convention collective
passer en cdi = transformer en cdi > cdd requalifié cdi
prolonger cdd > renouvellement cdd
quitter un cdd > rupture cdd
démissionner chômage > chômage démission
démission grossesse > démissionner congé maternité
homologation rupture > rupture conventionnelle homologation
formation payée = se former > formation professionnelle
cif = congé individuel de formation = pro-a > cpf de transition
aide à domicile salaire > rémunération salarié domicile
licencier ma femme de ménage > licenciement salarié à domicile
embaucher à domicile > embauche salarié à domicile
fille au pair = jeune au pair
jours de congé mariage > congé mariage
naissance congé père > congé naissance
pénibilité = travail pénible > compte professionnel prévention
décote = surcote > retraite décote
retraite agent contractuel = ircantec
préparer ma retraite > prépare retraite
retraite à l'étranger > certificat de vie
toucher des allocations en travaillant > chômage reprise activité
trop perçu pôle emploi > sommes versées à tort pôle emploi
actualiser pôle emploi = s'actualiser > actualisation pôle emploi
espace pôle emploi > pôle emploi espace personnel
mission locale = jeune sans emploi > garantie jeunes
contrat aidé > contrat unique insertion
passer un concours > concours fonction publique
titulaire = titularisé > titularisation
prime fonctionnaire > régime indemnitaire fonction publique
salaire fonctionnaire > traitement indiciaire
arrêt fonctionnaire > congé maladie ordinaire fonctionnaire
courrier déménagement = faire suivre courrier
`;
