/** What to add to the page's Content-Security-Policy header, where it has one. */

/** The origin of an address as a policy names it; `'self'` for the town's own. */
function origine(adresse: string): string {
  return /^https?:\/\//i.test(adresse) && URL.canParse(adresse) ? new URL(adresse).origin : "'self'";
}

/**
 * @param script address of co-marquage.js
 * @param source address of the mirror, when it is not beside the script
 * @param logo address of the town's logo
 */
export function regles({ script, source, logo }: { script: string; source?: string; logo?: string }): string[] {
  const miroir = origine(source || script);
  const images = [...new Set([miroir, ...(logo ? [origine(logo)] : [])])];
  return [
    `script-src ${origine(script)}`,
    `connect-src ${miroir}`,
    `img-src ${images.join(' ')}`,
    "trusted-types lit-html dompurify 'allow-duplicates'",
  ];
}
