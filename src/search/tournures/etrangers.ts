/** Living abroad; foreigners in France, as people speak of them. One line per subject: see `table.ts`. */
export const ETRANGERS = `
trouver du travail dans un autre pays = travailler à londres > chercher emploi étranger
partir vivre à l'étranger = s'expatrier > expatrié vivre étranger
consulat inscription > inscription consulaire registre
boulot en allemagne = bosser en europe > travailler europe
fille au pair à l'étranger > travail pair étranger
visa pour partir > voyager étranger visa
papiers pour l'italie = voyager espagne papiers > voyager europe
voyage algérie papiers > français rendre algérie
voyage maroc papiers > français rendre maroc
voyage tunisie papiers > français tunisie
enfant voyage papiers = mineur avion papiers > mineur français voyager étranger
assurance voyage > vacances étranger assuré
contrôle aéroport rapide > passage rapide frontières
rester en france = papiers pour rester = avoir des papiers > titre séjour rester france plus de 3 mois
demander l'asile = fuir mon pays = réfugié préfecture > demande asile enregistrement préfecture
argent demandeur d'asile > allocation demandeur asile
ofpra refuse = asile refusé = cnda > recours rejet demande asile
inviter un ami étranger = faire venir un ami = inviter ma mère étranger = héberger un étranger = certificat d'hébergement > attestation accueil
visa touriste = visa trois mois > visa court séjour schengen
visa un an > visa long séjour
bloqué à l'aéroport étranger > maintien étranger zone attente
faire venir ma femme = faire venir mes enfants = faire venir mon mari > regroupement familial
réfugié faire venir famille > réunification familiale
marié avec une française papiers = mari français papiers > époux étranger français séjourner
devenir français = demande nationalité = demander la nationalité = nationalité après 5 ans > naturalisation
nationalité en se mariant = mari français nationalité > nationalité française mariage
né en france parents étrangers > nationalité enfant né france parents étrangers
grand-mère nationalité > nationalité ascendant français
deux passeports = double nationalité = binational > plusieurs nationalités
renoncer à être français = ne plus être français > perte volontaire nationalité
redevenir français > réintégration nationalité
test de français nationalité = niveau b1 > justifier connaissance langue française
préfecture retire ma carte = enlever ma carte de séjour > étranger retirer titre séjour validité
papier en attendant carte de séjour > récépissé demande titre séjour
étranger malade papiers = soins papiers > étranger malade titre séjour
carte de séjour perdue > perte carte séjour
carte de séjour volée > vol carte séjour
titre séjour dix ans = carte 10 ans > carte résident 10 ans
travailler avec carte étudiant = boulot étudiant étranger > étranger travailler durant études
patron étranger papiers = embaucher sans papiers > autorisation travail étranger salarié
sans papiers qui travaille = papiers par le travail = bulletins de paie papiers > régularisation étranger travail
étudiant étranger rester après études > étudiant étranger travailler après études
rentrer au pays = argent pour rentrer au pays > aide retour volontaire
expulsé de france = reconduit à la frontière > expulsion étranger france
reçu une oqtf = quitter le territoire > obligation quitter france
enfermé avant expulsion > centre rétention
algérien papiers = algérien carte > certificat résidence algérien
anglais rester = brexit > britannique rester brexit
enfant étranger sortir de france = mineur étranger voyage > document circulation étranger mineur
`;
