/**
 * Prints one widget alone, in a window of its own: `@page` inside a shadow root is ignored, and the page around would be
 * printed with it. Nodes are copied, so no markup is parsed.
 *
 * @param vue what to print
 * @param titre title of the printed pages
 */
export function imprimer(vue: HTMLElement, titre: string): void {
  const fenetre = window.open('', '_blank', 'popup,width=800,height=900');
  // A browser that opens no window prints the page.
  if (!fenetre) return window.print();
  const { document: page } = fenetre;
  page.title = titre;
  page.documentElement.lang = 'fr';
  const racine = page.createElement('div');
  page.body.append(racine);
  const ombre = racine.attachShadow({ mode: 'open' });
  const copie = page.importNode(vue, true);
  // Ticks are state, not attributes: a copy does not have them.
  const [cochees, copies] = [vue, copie].map((v) => [...v.querySelectorAll<HTMLInputElement>('[data-coche]')]);
  copies?.forEach((boite, i) => (boite.checked = cochees?.[i]?.checked ?? false));
  ombre.append(copie);
  const feuille = (texte: string): CSSStyleSheet => {
    const s = new (fenetre as Window & typeof globalThis).CSSStyleSheet();
    s.replaceSync(texte);
    return s;
  };
  const hote = vue.getRootNode() as ShadowRoot;
  ombre.adoptedStyleSheets = hote.adoptedStyleSheets.map((s) =>
    feuille([...s.cssRules].map((r) => r.cssText).join('')),
  );
  page.adoptedStyleSheets = [feuille('@page{margin:18mm 16mm}body{margin:0;font:11pt/1.5 system-ui,sans-serif}')];
  fenetre.addEventListener('afterprint', () => fenetre.close());
  fenetre.print();
}
