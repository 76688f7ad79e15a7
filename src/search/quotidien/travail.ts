/** Work, unemployment, retirement. One line per notion: see `table.ts`. */
export const TRAVAIL = `
boulot = travail = emploi
job = emploi = travail
job d'été > emploi saisonnier = travail jeune
chômage = allocation chômage = pôle emploi = demandeur emploi
chômeur = demandeur emploi
pôle emploi = anpe = france travail = assedic
pointer > actualisation mensuelle pôle emploi
intermittent > intermittent du spectacle
patron = employeur = chef
employé = salarié
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
travailler de chez soi = télétravail = travail à la maison
travail de nuit > travailler la nuit
mi-temps = temps partiel
heures sup = heures supplémentaires
ce > comité d'entreprise = comité social et économique
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
aidant > proche aidant
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
`;
