/** Death, inheritance, gifts, as people speak of them. One line per subject: see `table.ts`. */
export const SUCCESSION = `
donner son corps = corps à la médecine > don du corps science
donner ses organes = refuser don organes > don d'organe
enterrer dans le jardin = tombe dans mon terrain > enterrer propriété privée
déterrer un corps = changer de tombe > exhumation corps
caveau = tombe achat = place au cimetière = tombe abandonnée > concession funéraire
famille pas d'accord enterrement > désaccord organisation funérailles
mise en terre = tombe enterrer > inhumation
incinérer = incinération = urne cendres = disperser les cendres > crémation
payer l'enterrement = pas d'argent pour enterrer > payer frais d'obsèques
bébé mort-né = fausse couche = enfant sans vie > enfant décédé naissance
retrouver un ami = avis de recherche = savoir si quelqu'un est mort > personne perdue de vue vie
papa est mort que faire = constater le décès = mort à la maison > déclaration de décès
mort en vacances étranger = rapatrier le corps > décès proche étranger
retraite de mon mari mort = retraite du conjoint = toucher la retraite de mon mari > pension de réversion
enfants orphelins fonctionnaire > pension orphelin
argent versé par la sécu décès = prime décès > capital décès salarié
mari mort au travail > accident du travail décès salarié
veuve sans ressources = jeune veuve > allocation veuvage
part chaque enfant = partage trois enfants = partage parents frères > héritage défunt ayant eu des enfants
mort sans enfant = hérite célibataire = hérite oncle = hérite tante > héritage défunt pas eu enfants
mari mort rester = beaux-enfants dehors = veuve maison = veuf maison = veuve quitter = enfants premier lit maison > droits logement conjoint défunt
tuer hériter = enfant indigne = indignité > hériter fautif défunt
donner maison fils = donner maison fille = cadeau appartement = cadeau maison = donner somme = donner neveu = argent petit-fils = donner argent petits-enfants > faire une donation
mort dettes = dettes décès = héritage dettes = crédits père mort = endetté héritage > accepter renoncer succession
prouver fils défunt = papier banque morte = débloquer argent mort = porte-fort > prouver qualité héritier
frère vendre maison = sœur vendre maison = frère occupe maison = maison de famille = maison frères et sœurs = frère bloque vente > indivision entre héritiers
vider maison parents = partager meubles = dispute héritage = dispute héritiers > partage biens succession
droit d'habiter = gardent droit habiter > usufruit
bien sans maître = maison abandonnée = ruine propriétaire > biens immobiliers personne décédée sans héritier
élever enfants décède = tuteur gosses = garder enfants si je meurs > désigner personne enfant après décès
exécuteur testamentaire = confiance succession > désigner personne future succession
protéger femme meurs = protéger mari meurs = revienne à mon mari = revienne à ma femme = protéger mari décès = protéger femme décès > donation au dernier vivant
rien laisser fils = rien laisser enfants = priver héritage = écarter héritage > déshériter enfants
donner association mort = laisser argent association = laisser biens ami > établir un testament
`;
