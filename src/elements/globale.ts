/** The one name this library puts on `window`: what the pasted script leaves for the modules it loads. */
export interface Globale {
  /** version of the script that came first, which is the one that runs */
  version: string;
  /** the first script tag: its attributes are the page's defaults */
  script: HTMLScriptElement;
  /** answers under way, by address of the file: documents asked for before the modules are there */
  avances: Map<string, Promise<Response>>;
}

declare global {
  var coMarquage: Globale | undefined;
}
