/**
 * The one door for addresses: from the feed, a local file, an attribute, the page's address, stored state.
 * Only `https:`, `http:`, `mailto:`, `tel:` and, where asked for, same-document and relative ones are ever made into links.
 */
const SCHEMES = new Set(['https:', 'http:', 'mailto:', 'tel:']);
/** What browsers strip before they read a scheme: C0 controls and spaces around, tabs and line ends anywhere. */
// eslint-disable-next-line no-control-regex -- these are the characters meant
const BORDS = /^[\u0000-\u0020]+|[\u0000-\u0020]+$/g;
const RETOURS = /[\t\n\r]/g;
/** RFC 3986: no colon before the first `/`, `?` or `#`; and none of the characters that no address holds as they are. */
const RELATIVE = /^(?![^/?#]*:)[^\\<>"`{}|^\s]+$/;

/** The address as a link may carry it, or undefined. `relative` also lets through addresses without a scheme. */
export function adresseSure(texte: string | undefined, options: { relative?: boolean } = {}): string | undefined {
  const net = (texte ?? '').replace(BORDS, '').replace(RETOURS, '');
  if (!net) return undefined;
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*:)/.exec(net)?.[1]?.toLowerCase();
  if (scheme) {
    if (!SCHEMES.has(scheme)) return undefined;
    if (scheme !== 'https:' && scheme !== 'http:') return net;
    return tient(net) ? net : undefined;
  }
  if (net.startsWith('//')) return tient(`https:${net}`) ? `https:${net}` : undefined;
  if (/^www\./i.test(net)) return tient(`https://${net}`) ? `https://${net}` : undefined;
  return options.relative && RELATIVE.test(net) ? net : undefined;
}

function tient(adresse: string): boolean {
  try {
    const url = new URL(adresse);
    // Not every browser refuses quotes and the like in the name of a host.
    return /^(\[[\da-f:.]+\]|[\w.-]+)$/i.test(url.hostname) && url.username === '' && url.password === '';
  } catch {
    return false;
  }
}
