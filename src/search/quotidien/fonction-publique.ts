/** Civil servants: entering, careers, leaves. One line per notion: see `table.ts`. */
export const FONCTION_PUBLIQUE = `
fp = fonction publique
fonctionnaire = agent = titulaire
agent = fonctionnaire
agent territorial = employé de mairie = travailler à la mairie > fonction publique territoriale
infirmière hôpital = hospitalier > fonction publique hospitalière
prof = instituteur = enseignant
atsem > agent territorial école
devenir fonctionnaire = entrer dans la fonction publique > concours fonction publique
sans concours > recrutement sans concours
contractuel = cdd fonction publique > agent contractuel
passer titulaire = titularisation
stagiaire fonctionnaire > fonctionnaire stagiaire
muter = changer de poste > mutation
changer d'administration = partir dans une autre administration > détachement mobilité
dispo = mise en disponibilité > disponibilité
démissionner fonctionnaire > démission fonction publique
chômage fonctionnaire > allocation chômage ancien agent public
monter en grade = promotion > avancement
note = évaluation = entretien > entretien professionnel
fonctionnaire sanctionné = révoqué = révocation > sanctions disciplinaires fonction publique
cmo = clm = cld = congé longue durée
citis = accident de service
commission de réforme = comité médical
arrêt maladie agent = maladie fonctionnaire > congé maladie fonction publique
temps partiel fonctionnaire = 80 % > temps partiel
rtt fonctionnaire > rtt fonction publique
jour de carence > carence arrêt maladie
salaire agent = grille indiciaire = point d'indice > traitement indiciaire
nbi = ifse = rifseep = prime
sft > supplément familial de traitement
gipa > garantie pouvoir d'achat
télétravail = travail à distance = travail à domicile
syndicat fonctionnaire > représentants du personnel
grève fonctionnaire > droit de grève
retraite agent = retraite fonctionnaire
catégorie active > retraite catégorie active
cumul activité = deuxième emploi = autoentreprise fonctionnaire > cumuler plusieurs activités
protection fonctionnelle = agent agressé
formation fonctionnaire > congé formation professionnelle
militaire = soldat = armée > service militaire engagement
s'engager dans l'armée = réserviste > réserve
service militaire = jdc = journée d'appel > journée défense citoyenneté
recenser = recensement citoyen > recensement militaire
service civique = volontaire
pompier volontaire > sapeur-pompier volontaire
ancien combattant = carte du combattant
médaille = légion d'honneur = décoration
`;
