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
procès civil > affaire civile
juge confisquer > confiscation
avocat pas cher > aide juridictionnelle = consultation gratuite avocat
se défendre > avocat
garde à vue > police
effacer son casier > effacement casier judiciaire
médiateur = médiation = conciliateur
bracelet électronique = surveillance électronique
`;
