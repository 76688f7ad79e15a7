/** Leave, pay, conditions, working time, as people speak of them. One line per subject: see `table.ts`. */
export const TRAVAIL = `
vacances payées = combien de jours de vacances = jours de congé par an > congés payés
pas payé congé = congé non payé = année sabbatique > congé sans solde
vacances refusées = patron refuse mes vacances > employeur refuser congés
patron me rappelle vacances > employeur congés payés revenir
reporter mes vacances = congés perdus > congés non pris reportés
malade pendant mes vacances > arrêt maladie congés payés
bébé arrive arrêt = congé mat = arrêt grossesse = combien de semaines maternité > congé maternité salariée
jours pour le papa = congé pat = papa bébé jours = congé du père > congé paternité salarié
arrêter de travailler pour élever = s'occuper de mon bébé travail > congé parental éducation temps plein
enfant fiévreux travail = garder mon fils malade = jour enfant malade > congé enfant malade
m'occuper de ma mère malade = aider mes parents malades travail > congé proche aidant
accompagner un mourant = parent en fin de vie > congé solidarité familiale
donner ses vacances à un collègue > don jours repos
enterrement jours = décès grand-père jours = mort parent jours de congé > absence décès membre famille
je me marie jours de congé > congé mariage pacs
ma fille se marie > congé mariage enfant
billet train moins cher vacances > billet congé annuel sncf
travailler le 1er mai = pont = lundi de pâques > jours fériés ponts
jours de récup = rtt > réduction temps travail
jours pour déménager > congé déménagement salarié
prof congé maternité > congé maternité fonction publique
fonctionnaire enfant malade > absence garde enfant fonction publique
antillais congé = congé réunion fonctionnaire > congé bonifié
se plaindre du patron = patron ne respecte pas la loi > inspecteur travail
attaquer mon patron = procès patron = tribunal du travail = patron ne me paie pas > saisine prud'hommes
indemnités prud'hommes barème > licenciement abusif indemnisation
arrêter le travail pour protester = faire grève = grève salaire > droit grève salarié
avertissement au travail = mise à pied = blâme > sanctions disciplinaires
élus du personnel = comité d'entreprise = représentants salariés = ce entreprise > comité social économique
tickets resto = ticket restaurant > titres-restaurant
salaire minimum = smic horaire = smic net > smic salaire minimum
pas payé ce mois-ci = patron en retard salaire = patron paie en retard > paiement salaire
bulletin de salaire = lire ma fiche = fiche de salaire > fiche paie
prime patron 1000 euros = prime macron > prime exceptionnelle pouvoir achat
carte navigo remboursée = abonnement bus remboursé patron = essence travail remboursée > remboursement frais transport domicile-travail
cassé l'ordinateur du travail > rembourser matériel entreprise
prime d'ancienneté > prime ancienneté
salaire fonctionnaire = paye fonctionnaire = point d'indice > traitement indiciaire
prime enfant fonctionnaire > supplément familial traitement
travailler de chez soi = travail à la maison = home office > télétravail secteur privé
situation dangereuse travail = machine dangereuse > refuser travailler situation dangereuse
cacher grossesse patron = dire à mon patron que je suis enceinte > enceinte révéler grossesse employeur
médecin travail = visite d'embauche = docteur du travail > médecine travail
neige travail = bloqué par la neige > absence salarié intempérie
manger au travail = salle pour manger = micro-ondes travail > aménager espace pause déjeuner
tirer son lait = donner le sein travail > allaiter heures travail
voile au travail = prier au travail > religion entreprise
grève sncf travail = pas de train travail > grève transports salarié
bière au travail = ivre au travail = pot au travail alcool > alcool travail
travailler la nuit = nuit enceinte > travail nuit
syntec = accord de branche = convention métier > convention collective
dénoncer mon entreprise = magouilles patron = fraude de mon employeur = dénoncer un danger boîte > lanceur alerte entreprise
magouilles mairie = agent qui dénonce > lanceur alerte fonction publique
blouse douche travail = vestiaire > local vestiaire entreprise
reconnu handicapé travail = rqth > reconnu travailleur handicapé
cat handicap = travail protégé > établissement service aide travail
accident au boulot = blessé au travail = tombé au travail = chute travail > accident travail démarches
accident en allant au travail = accident sur la route du travail > accident trajet
maladie à cause du travail = tms = amiante maladie > maladie professionnelle démarches
envoyer arrêt maladie = 48 heures arrêt = arrêté par le docteur = feuille arrêt > arrêt maladie démarches
combien je touche en arrêt = salaire en arrêt maladie = jours de carence > arrêt maladie indemnités journalières
reprendre après arrêt = reprise après maladie = mi-temps thérapeutique > arrêt maladie reprise travail
médecin contrôle arrêt = contrôleur sécu à la maison > contrôle salarié arrêt travail
sortir pendant arrêt maladie = heures de sortie arrêt > heures sortie arrêt maladie
plus apte à mon poste = inapte > inaptitude travail salarié
fonctionnaire malade = agent malade > arrêt maladie fonctionnaire
cancer fonctionnaire > congé longue durée fonctionnaire
pause cigarette = 20 minutes de pause > temps pause salarié
deux boulots = deux emplois = deuxième travail > cumuler plusieurs emplois
heures par jour maximum = travailler 12 heures > combien heures travailler continu
35 heures = semaine de travail heures > durée travail temps plein
heures sup = heures en plus > heures supplémentaires salarié
travailler dimanche = magasin ouvert dimanche > travail dimanche
jour de repos = travailler 7 jours > repos hebdomadaire
11 heures entre deux jours > repos quotidien
être d'astreinte = joignable le week-end > astreinte privé
cadre au forfait = forfait jours > convention forfait heures jours
mi-temps = 80 % = passer à mi-temps > passer temps partiel
patron change mes heures > modifier horaires salarié temps partiel
mettre des jours de côté > compte épargne-temps
fonctionnaire autre travail = fonctionnaire auto-entrepreneur > agent public cumuler activités
`;
