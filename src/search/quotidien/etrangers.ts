/** Coming to France, living in it, leaving it. Countries stand for what is abroad. One line per notion: see `table.ts`. */
export const ETRANGERS = `
espagne = italie = allemagne = belgique = portugal = luxembourg > europe
pays-bas = autriche = grèce = pologne = roumanie = irlande > europe
suisse = norvège = islande > europe
angleterre = royaume-uni = grande-bretagne = brexit > europe royaume-uni
états-unis = usa = amérique > étranger hors europe
canada = québec = australie = japon = chine = thaïlande > étranger hors europe
maroc = algérie = tunisie = turquie = sénégal = afrique > étranger hors europe
algérien = accord algérie
marocain = tunisien = sénégalais = turc = chinois = américain > étranger
anglais = britannique > européen
espagnol = italien = allemand = belge = portugais = roumain = polonais > européen
immigré = immigration = migrant > étranger
clandestin = sans papiers = situation irrégulière > étranger titre de séjour
régularisation = être régularisé > admission exceptionnelle au séjour
expulsé = reconduite à la frontière > expulsion étranger = quitter la france
charter > éloignement étranger
papiers français = devenir français = nationalité > nationalité française
double nationalité = binational > plusieurs nationalités
perdre la nationalité > perte nationalité française
test de français = niveau de français > niveau langue française
cérémonie de citoyenneté > accueil citoyenneté française
carte de séjour = titre de séjour = permis de séjour
titre de séjour perdu = titre de séjour volé > duplicata carte de séjour
renouveler carte de séjour = renouvellement titre de séjour
carte dix ans = carte de 10 ans > carte de résident
carte pluriannuelle > carte de séjour pluriannuelle
récépissé > récépissé titre de séjour
préfecture étranger > titre de séjour
visa touriste = visa tourisme = visite famille > visa court séjour
visa étudiant > visa long séjour étudiant
faire venir sa famille = faire venir sa femme = faire venir ses parents = faire venir ses enfants > regroupement familial
inviter un étranger = inviter de la famille = inviter une amie étrangère > attestation d'accueil
lettre d'invitation > attestation d'accueil
réfugié politique = demander l'asile = demandeur d'asile > demande d'asile
ofpra = cnda > asile
ada > allocation demandeur d'asile
cada > hébergement demandeur d'asile
mineur isolé = mna > mineur étranger
travailler en france = permis de travail > autorisation de travail étranger
saisonnier étranger > travailleur saisonnier
conjoint de français = marié à un français > carte de séjour vie privée familiale
partir à l'étranger = quitter la france = s'expatrier > vivre à l'étranger
expat = expatrié > français à l'étranger
consulat = ambassade > inscription consulaire
registre des français > inscription consulaire
voter à l'étranger > vote français étranger
travailler à l'étranger = emploi à l'étranger
voyager = voyage = partir en voyage
voyage mineur = enfant voyage seul > mineur voyager à l'étranger
esta > voyage états-unis
pays sans visa = besoin d'un visa > visa
conseils aux voyageurs > voyager à l'étranger
oqtf = obligation de quitter
centre de rétention = cra
assignation > assignation à résidence
aide au retour > retour volontaire
naturalisé = naturalisation
apatride > sans nationalité
soins sans papiers = ame = aide médicale de l'état
papiers pour aller = visa pour aller > documents voyager
mon enfant né en france est-il français > enfant français
sans nationalité = sans pays > apatride
bloqué à l'aéroport = refoulé à la frontière > zone d'attente
passage automatique aéroport > sas parafe
cours de français étranger = contrat ofii > contrat intégration républicaine
anglais après le brexit = anglais en france > britannique brexit
attaches en france > liens privés et familiaux
faire venir la famille d'un réfugié > réunification familiale
espagnol en france = portugais en france = roumain = italien en france > européen séjour
mari d'une européenne > famille citoyen européen
traversée en bateau = bateau corse > voyage en ferry
vacances en espagne = carte d'identité en italie > voyager en europe
visa américain = esta > voyager hors europe
`;
