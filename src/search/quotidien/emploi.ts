/** Working, losing one's work, retiring. One line per notion: see `table.ts`. */
export const EMPLOI = `
taffer au noir = non déclaré = black > travail dissimulé
signer un contrat = promesse d'embauche > contrat de travail
essai = période d'essai
cdi = contrat indéterminé
intérimaire = agence d'intérim > intérim
vacataire = extra = saisonnier > contrat saisonnier
job vacances = petit boulot > travail jeune saisonnier
smic = salaire minimum
brut net = salaire net > salaire
paye = paie = salaire
fiche de salaire = fiche de paie
prime = bonus > prime
heures sup = heures supplémentaires
retard de salaire = employeur ne paie pas > non-paiement salaire
frais de transport = pass navigo employeur > frais transport domicile-travail
vacances = congés payés
poser des jours = poser ses congés > congés payés
combien de jours de congé > congés payés
congé sans solde = prendre un an > congé sabbatique
congé papa = naissance papa > congé de paternité
congé parental = arrêter de travailler bébé
sécu paie arrêt > indemnités journalières
accident au travail = accident au boulot > accident du travail
tombé au travail = chute travail > accident du travail
maladie du travail > maladie professionnelle
inapte au travail = inaptitude
médecin du travail = visite médicale > médecine du travail
harcelé au boulot > harcèlement moral travail
chef harcèle > harcèlement moral travail
sanction au travail = lettre d'avertissement > sanction disciplinaire
viré = renvoyé = licencié > licenciement
licenciement éco = suppression de poste > licenciement économique
indemnités licenciement = prime de licenciement > indemnité de licenciement
abandon de poste = ne plus aller au travail
démission = démissionner = quitter son boulot
lettre de démission > démission
rupture co = rupture conventionnelle
solde = solde de tout compte
attestation chômage = papier pôle emploi > attestation pôle emploi
prud'hommes = prudhommes = cph > conseil de prud'hommes
chômage = chômeur = demandeur d'emploi
anpe = assedic = unedic = france travail > pôle emploi
toucher le chômage = droit au chômage = ouvrir des droits > allocation chômage are
durée chômage = combien de temps chômage > allocation chômage durée
pointer chômage = actualisation > actualisation pôle emploi
radié = radiation
ass = fin de chômage > allocation de solidarité spécifique
travailler et toucher le chômage > cumul allocation chômage
créer sa boîte au chômage > aide création entreprise chômeur
rsa = revenu minimum
rsa couple = rsa jeune > rsa
prime d'activité = complément de salaire
garantie jeunes = mission locale
contrat aidé = cui = pec
formation pro = se former > formation professionnelle
cpf = mon compte formation
cif = congé formation
reconversion = changer de vie = changer de métier
vae = validation expérience
alternance = apprenti = apprentissage
maître de stage > tuteur
cesu = chèque emploi service
employer quelqu'un à la maison = ménage > emploi à domicile services à la personne
jardinier = jardinage > services à la personne
garde malade > aide à domicile
retraite = pension = pension de retraite
âge retraite = à quel âge la retraite > âge départ retraite
partir plus tôt = retraite anticipée
trimestres manquants > durée assurance retraite
retraite non salarié = retraite agricole = msa
cnav = carsat = caisse de retraite > retraite
complémentaire = agirc
minimum contributif = petite retraite > minimum retraite
retraite et travail = cumul retraite
simuler sa retraite = estimation retraite > simulateur retraite
délégué syndical = représentant = cse > représentants du personnel
handicap travail = travailleur handicapé
esat = cat > établissement aide par le travail
`;
