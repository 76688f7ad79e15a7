/** What comes with death: burial, heirs, wills, gifts. One line per notion: see `table.ts`. */
export const SUCCESSION = `
mourant = fin de vie
décédé = décédée = défunt = mort > décès
veuf = veuvage
perdre un proche = perdre son mari = perdre sa femme > décès d'un proche
déclarer un décès = déclarer une mort > déclaration de décès
inhumer = enterrer = inhumation
incinérer = crémation
disperser les cendres = cendres > destination des cendres
rapatrier un corps = rapatriement > transport de corps
autopsie > décès
toussaint tombe = concession cimetière > concession funéraire
contrat obsèques = assurance obsèques
organiser ses funérailles > obsèques organisation
qui paie les obsèques > frais d'obsèques
prévenir banque décès = prévenir caf décès > décès démarches
compte du défunt = compte bloqué > compte bancaire décès
ordre des héritiers = hériter sans testament > héritiers règles
part d'héritage = réserve héréditaire = quotité > héritier réservataire
déshériter un enfant > réserve héréditaire
usufruitier = nu-propriétaire = nue-propriété = usufruit
accepter héritage = renoncer héritage = option > accepter ou renoncer succession
notaire obligatoire > notaire succession
frais de notaire succession = prix notaire > tarifs notaires
déclaration de succession = papiers succession
droits de mutation > droits de succession
abattement > abattement donation succession
assurance vie décès = bénéficiaire assurance-vie > assurance vie
pension veuvage = réversion = toucher la retraite de son mari > pension de réversion
testament olographe = testament manuscrit > testament
perdu testament = retrouver un testament > fichier dernières volontés
testament chez le notaire > testament
donation au dernier vivant = donation entre époux
don d'argent = don familial = donner de l'argent = don manuel
donner un appartement > donation immobilière
présent d'usage = cadeau de mariage
donation partage = donation-partage
vendre une maison en indivision = sortir de l'indivision > indivision
`;
