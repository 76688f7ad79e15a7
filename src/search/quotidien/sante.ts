/** Health, handicap, old age. One line per notion: see `table.ts`. */
export const SANTE = `
sécu = sécurité sociale = assurance maladie = cpam
cmu = complémentaire santé solidaire = puma
mutuelle = complémentaire santé
mutuelle gratuite > complémentaire santé solidaire
attestation de sécurité sociale = attestation de droits
médecin de famille = médecin traitant = généraliste
docteur = médecin
ordonnance > prescription
lunettes > optique = lentilles
dentiste = soins dentaires
psy = psychologue = psychiatre
appareil auditif = prothèse auditive
avortement = ivg = avorter
fiv = procréation médicalement assistée = pma
fécondation in vitro = procréation médicalement assistée
pilule = contraception
vaccin = vaccination
acharnement thérapeutique = fin de vie = directives anticipées
euthanasie > fin de vie = directives anticipées
hôpital = hospitalisation
longue maladie = affection longue durée = ald
carte vitale étranger > carte européenne assurance maladie
soins étranger > soins à l'étranger = carte européenne assurance maladie
handicapé = handicap = invalide
carte handicapé = carte mobilité inclusion = carte invalidité
place handicapé > carte stationnement handicap = carte mobilité inclusion
macaron handicapé > carte mobilité inclusion stationnement
travailleur handicapé = rqth
maison de retraite = ehpad
aide ménagère = aide à domicile = femme de ménage = emploi à domicile
femme de ménage > salarié à domicile
auxiliaire de vie > aide à domicile
personne dépendante > perte autonomie = apa
minimum vieillesse = allocation solidarité personnes âgées = aspa
gynécologue > contraception = grossesse
sage-femme > grossesse
kiné > soins = remboursement
généraliste > médecin
médicament > pharmacie
mutuelle entreprise = mutuelle obligatoire = complémentaire santé entreprise
dépassement honoraires > tarif médecin
sang > don du sang
organes = organe
hospitalisé > hospitalisation
hôpital psychiatrique > hospitalisation troubles mentaux
taux d'invalidité = taux d'incapacité > invalidité
contester taux invalidité > contentieux technique invalidité
tabac = cigarette = fumer
drogue = cannabis = stupéfiants
effet secondaire = effet indésirable = événement indésirable
burn-out > épuisement = maladie professionnelle
aah = allocation adulte handicapé
pch = prestation de compensation handicap
rsa = revenu de solidarité active
apa = allocation personnalisée autonomie
aeeh = allocation éducation enfant handicapé
soigner = soins
opération > hospitalisation = chirurgie
dentier > prothèse dentaire
`;
