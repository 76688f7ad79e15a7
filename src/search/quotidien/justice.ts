/** Complaints and courts. One line per notion: see `table.ts`. */
export const JUSTICE = `
porter plainte = déposer plainte = dépôt de plainte = plainte
commissariat > police = plainte
gendarmerie > police
cambriolé = cambrioleur = cambriolage
frapper = violence = battre = coups
mon mari me frappe > violence conjugale
femme battue > violence conjugale
enfant battu > maltraitance enfant = enfant en danger
mail frauduleux = phishing = hameçonnage
piratage > fraude = rançongiciel
insulte = injure
avocat gratuit = aide juridictionnelle
commis d'office > aide juridictionnelle = avocat
procès > tribunal
juge > tribunal
saisir = saisine
faire appel > appel jugement
prison > détenu
`;
