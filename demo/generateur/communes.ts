/** A few communes to choose from by their name; any other is typed with its code. Codes: Insee, code officiel géographique. */
const LISTE = `Val-sur-Brume 61999
Ajaccio 2A004
Alençon 61001
Amiens 80021
Angers 49007
Annecy 74010
Avignon 84007
Bastia 2B033
Besançon 25056
Bordeaux 33063
Brest 29019
Caen 14118
Cayenne 97302
Chambéry 73065
Clermont-Ferrand 63113
Dijon 21231
Fort-de-France 97209
Grenoble 38185
La Rochelle 17300
Le Havre 76351
Le Mans 72181
Lille 59350
Limoges 87085
Lyon 69123
Marseille 13055
Metz 57463
Montpellier 34172
Mulhouse 68224
Nancy 54395
Nantes 44109
Nice 06088
Nîmes 30189
Orléans 45234
Paris 75056
Pau 64445
Perpignan 66136
Poitiers 86194
Quimper 29232
Reims 51454
Rennes 35238
Rouen 76540
Saint-Denis 97411
Saint-Étienne 42218
Strasbourg 67482
Toulon 83137
Toulouse 31555
Tours 37261
Troyes 10387
Vannes 56260`;

/** Name → INSEE code. */
export const COMMUNES = new Map(LISTE.split('\n').map((ligne) => [ligne.slice(0, -6), ligne.slice(-5)] as const));
