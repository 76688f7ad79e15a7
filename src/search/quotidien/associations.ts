/** Associations. One line per notion: see `table.ts`. */
export const ASSOCIATIONS = `
fonder une association = lancer une asso > création association
statuts = règlement intérieur > statuts association
nom de l'association > changement de nom association
déménager association = adresse association > changement de siège association
comité des fêtes = club = amicale > association
club de foot = club sportif > association sportive
dissoudre = arrêter l'association > dissolution association
fusionner > fusion associations
trésorerie = comptes de l'association > comptabilité association
cotisation = adhésion = adhérer > membre association
démissionner du bureau = quitter l'association > démission membre
mineur président > dirigeants association
responsable en cas d'accident = responsabilité du président > responsabilité association dirigeants
assurer l'association > assurance association
bénévolat = bénévole = volontaire
rembourser un bénévole > frais bénévole
payer le président > rémunération dirigeant association
salarié associatif > association employeur
chèque emploi associatif = cea
subvention mairie = demander de l'argent > subvention association
quête = appel aux dons > appel à la générosité
cagnotte > financement participatif
rescrit = reçu don = défiscaliser > don réduction d'impôt
legs > legs association
tombola = loto = loterie
buvette = bar associatif > débit de boissons temporaire
vide-greniers = bourse aux jouets > vente au déballage
repas = kermesse = bal > organisation événement
sono = musique fête > diffusion musique
course cycliste = rallye = trail > manifestation sportive
feu d'artifice > spectacle pyrotechnique
défiler = cortège = manif > manifestation voie publique
lâcher de ballons = lanternes
compte asso = compte association > compte bancaire association
rup = utilité publique > association reconnue d'utilité publique
cultuelle = temple = mosquée = église > association cultuelle
agrément jeunesse = agrément > association agréée
alsace = moselle > association alsace-moselle
syndicat = parti politique > association
journal officiel = joafe
greffe des associations = préfecture association > déclaration association
trésorier = tenir la caisse > trésorier association
association existe-t-elle = vérifier une association > se renseigner association
association inactive = arrêter un moment association > association en sommeil
reconnue par l'état association > agrément association
points bénévole = heures de bénévolat > compte engagement citoyen
`;
