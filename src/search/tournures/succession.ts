/** Death, inheritance, gifts, as people speak of them. One line per subject: see `table.ts`. */
export const SUCCESSION = `
corps médecine = donner son corps = donner corps > don du corps à la science
organes = greffe > don d'organe
enterrer jardin = tombe dans mon terrain = enterrer chez soi > enterrer propriété privée
déterrer = changer de tombe > exhumation corps
caveau = place cimetière = acheter tombe = tombe abandonnée > concession funéraire
dispute enterrement = famille enterrement accord > désaccord organisation funérailles
incinérer = incinération = cendres = urne = brûler le corps > crémation
enterrer argent = payer enterrement = prix enterrement = pompes funèbres > payer frais d'obsèques
mort-né = mort né = fausse couche = enfant sans vie = bébé mort = perdu bébé > enfant décédé naissance
vieux copain = retrouver ami = retrouver copain = avis de recherche = encore vivant = camarade = ami d'enfance = copine d'enfance > personne perdue de vue
mort à la maison = prévenir mairie mort = constater le décès = constater la mort > déclaration de décès
mort vacances = mort à l'étranger = mort au maroc = rapatrier le corps = mort en algérie > décès proche étranger
retraite mari mort = retraite de mon mari = retraite du mort = retraite conjoint = part de la retraite > pension de réversion
sécu mort = argent sécu décès = prime décès = sécurité sociale mort > capital décès salarié
mort au boulot = mort au travail = tué au travail > accident du travail décès salarié
mort amiante = décédé amiante = mort maladie métier > maladie professionnelle ayants droit décédé
veuve sans ressources = jeune veuve = jeune veuf = veuve sans revenus > allocation veuvage
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
