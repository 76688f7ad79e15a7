/** The one name this library puts on `window`: what the pasted script leaves for the modules it loads. */
export interface Globale {
  /** version of the script that came first, which is the one that runs */
  version: string;
  /** the first script tag: its attributes are the page's defaults */
  script: HTMLScriptElement;
  /** answers under way, by address of the file: documents asked for before the modules are there */
  avances: Map<string, Promise<Response>>;
  /**
   * Set by a script that holds the hashes: has the browser check a module, and all it imports, before it is imported.
   *
   * @param importation text of the function that imports it, `()=>import("./x.js")`
   * @param depuis address of the module that asks; one of another build is none of the script's business
   * @returns rejected when a file is missing or was changed
   */
  verifier?: (importation: string, depuis: string) => Promise<unknown> | undefined;
}

declare global {
  var coMarquage: Globale | undefined;
}
