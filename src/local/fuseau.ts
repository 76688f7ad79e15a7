/** Time zone of a commune, from the first digits of its INSEE code. Source: IANA time zone database, zones of France. */
const OUTRE_MER: Readonly<Record<string, string>> = {
  971: 'America/Guadeloupe',
  972: 'America/Martinique',
  973: 'America/Cayenne',
  974: 'Indian/Reunion',
  975: 'America/Miquelon',
  976: 'Indian/Mayotte',
  977: 'America/St_Barthelemy',
  978: 'America/Marigot',
  986: 'Pacific/Wallis',
  987: 'Pacific/Tahiti',
  988: 'Pacific/Noumea',
};

/** IANA zone of the commune; `Europe/Paris` for the mainland and for any code that is none. */
export const fuseauDe = (insee: string): string => OUTRE_MER[insee.slice(0, 3)] ?? 'Europe/Paris';
