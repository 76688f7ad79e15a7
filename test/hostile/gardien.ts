/** Watches a page while attacks stand in it: what runs, what is asked of elsewhere, what changes outside the element, what stands inside. */

export interface Constat {
  /** scripts that ran, or that the page's own policy had to stop */
  executions: string[];
  /** changes of the host's page outside the place given to the element */
  page: string[];
  /** errors of the page that nobody caught */
  erreurs: string[];
}

let politique = false;

/** From now on inline scripts and everything from elsewhere are stopped and told: each told one is an attack that got through. */
function poserPolitique(): void {
  if (politique) return;
  politique = true;
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = "script-src 'self' blob:; img-src 'self' data:; media-src 'self'; frame-src 'none'; object-src 'none'; form-action 'none'"; // prettier-ignore
  document.head.append(meta);
}

/** @param place the element's own place in the page: what it changes in there is its right */
export async function garder(place: HTMLElement, faire: () => Promise<void>): Promise<Constat> {
  poserPolitique();
  const constat: Constat = { executions: [], page: [], erreurs: [] };
  const vrais = {
    alert: window.alert,
    confirm: window.confirm,
    prompt: window.prompt,
    open: window.open,
    print: window.print,
  };
  for (const nom of Object.keys(vrais) as (keyof typeof vrais)[])
    window[nom] = ((...mots: unknown[]) => void constat.executions.push(`${nom}(${mots.join()})`)) as never;
  const violation = ({ violatedDirective, blockedURI, sample }: SecurityPolicyViolationEvent): unknown =>
    constat.executions.push(`${violatedDirective} ${blockedURI} ${sample}`);
  const erreur = (evenement: ErrorEvent | PromiseRejectionEvent): unknown =>
    constat.erreurs.push(String('reason' in evenement ? evenement.reason : evenement.message));
  document.addEventListener('securitypolicyviolation', violation);
  addEventListener('error', erreur);
  addEventListener('unhandledrejection', erreur);
  const avant = { titre: document.title, adresse: location.href, noms: Object.keys(window).length };
  const observateur = new MutationObserver((changements) => {
    for (const { type, target, attributeName } of changements)
      if (!place.contains(target)) constat.page.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
  });
  observateur.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  try {
    await faire();
    // Pictures that are not there, animations, focus: what an attack waits for comes within some frames.
    for (let tour = 0; tour < 5; tour++) await new Promise((suite) => requestAnimationFrame(suite));
    await new Promise((suite) => setTimeout(suite, 50));
  } finally {
    observateur.disconnect();
    document.removeEventListener('securitypolicyviolation', violation);
    removeEventListener('error', erreur);
    removeEventListener('unhandledrejection', erreur);
    Object.assign(window, vrais);
  }
  if (document.title !== avant.titre) constat.page.push(`title ${document.title}`);
  if (Object.keys(window).length !== avant.noms) constat.page.push('a global name');
  if (Object.prototype.hasOwnProperty.call(Object.prototype, 'pollue')) constat.page.push('Object.prototype');
  return constat;
}

const INTERDITS =
  'script,style,iframe,frame,frameset,object,embed,applet,link,meta,base,portal,foreignObject,animate,set,use[href*=":"],math,template,noscript,xmp,plaintext,' +
  '[style],[srcdoc],[ping],[formaction],[contenteditable],[accesskey],[is],form[action]';
const PERMISES = /^(https?:|mailto:|tel:|[^:/?#]*([/?#]|$))/i;

/** What stands below `racine`, shadow roots included, that must not. @returns one line each */
export function fouiller(racine: ParentNode): string[] {
  const trouves: string[] = [];
  for (const element of racine.querySelectorAll('*')) {
    if (element.matches(INTERDITS)) trouves.push(element.outerHTML.slice(0, 200));
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) trouves.push(`${element.localName} ${name}=${value}`);
      if (/^(href|src|action|xlink:href|srcset|poster|background|cite|data)$/i.test(name) && !permise(value))
        trouves.push(`${element.localName} ${name}=${value}`);
      if (name === 'target' && value === '_blank' && !/noopener|noreferrer/.test(element.getAttribute('rel') ?? ''))
        trouves.push(`${element.localName} target=_blank without noopener`);
    }
    if (element.shadowRoot) trouves.push(...fouiller(element.shadowRoot));
  }
  return trouves;
}

/** As the browser reads it: without the characters it drops. */
function permise(adresse: string): boolean {
  // eslint-disable-next-line no-control-regex -- these are the characters that browsers drop
  const lue = adresse.replace(/^[\u0000-\u0020]+|[\t\n\r]/g, '');
  if (!PERMISES.test(lue)) return false;
  try {
    const url = new URL(lue, location.href);
    return url.username === '' && url.password === '' && /^(https?|mailto|tel):$/.test(url.protocol);
  } catch {
    return true; // no address for a browser either
  }
}
