/** Runs in the page: loads one document in a real `<co-marquage-fiche>` and tells what stands in it. */
import type { Page } from './compare.js';

/** Elements that stand within a sentence; every other one begins a block. */
const EN_LIGNE =
  'A|ABBR|B|BDI|BDO|BUTTON|CITE|CODE|DATA|DEL|DFN|EM|I|INS|KBD|LABEL|MARK|OUTPUT|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR';

export interface Lecture {
  page?: Page;
  /** the page's own failure: the event's message, or what was thrown */
  erreur?: string;
  /** notices told while it was rendered */
  notices: string[];
}

/** @param fiche "audience/ID" */
export async function collecter(fiche: string, enLigne: string): Promise<Lecture> {
  const element = document.querySelector('co-marquage-fiche')!;
  const notices: string[] = [];
  const erreur = await new Promise<string | undefined>((finir) => {
    const controle = new AbortController();
    const fin = (e?: string): void => {
      controle.abort();
      finir(e);
    };
    const { signal } = controle;
    addEventListener('error', (e) => fin(e.message), { signal });
    addEventListener('unhandledrejection', (e) => fin(String(e.reason)), { signal });
    element.addEventListener('co-marquage-ready', () => fin(), { signal });
    element.addEventListener(
      'co-marquage-error',
      (e) => {
        const { level, message } = (e as CustomEvent<{ level: string; message: string }>).detail;
        if (level === 'error') fin(message);
        else notices.push(message);
      },
      { signal },
    );
    element.setAttribute('fiche', fiche);
  });
  if (erreur !== undefined) return { erreur, notices };
  const dansLaPhrase = new Set(enLigne.split('|'));
  const page: Page = { textes: [], adresses: [], doublons: [], niveaux: [] };
  const vus = new Set<string>();
  const numeros = new Map<Element, number>();
  const marcheur = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let n = marcheur.nextNode(); n; n = marcheur.nextNode()) {
    if (n instanceof Element) {
      if (n.id) (vus.has(n.id) ? page.doublons : { push: (id: string) => vus.add(id) }).push(n.id);
      const href = n.getAttribute('href');
      if (n.tagName === 'A' && href) page.adresses.push(href);
      const niveau = /^H([1-6])$/.exec(n.tagName)?.[1] ?? (n.getAttribute('role') === 'heading' ? '6' : undefined);
      if (niveau) page.niveaux.push(Number(n.getAttribute('aria-level') ?? niveau));
      continue;
    }
    const texte = n.textContent ?? '';
    if (!texte.trim() || n.parentElement?.tagName === 'STYLE') continue;
    let bloc = n.parentElement!;
    while (dansLaPhrase.has(bloc.tagName) && bloc.parentElement) bloc = bloc.parentElement;
    if (!numeros.has(bloc)) numeros.set(bloc, numeros.size);
    page.textes.push({ t: texte, b: numeros.get(bloc)! });
  }
  return { page, notices };
}
export { EN_LIGNE };
