#!/usr/bin/env node
/** The command line: a description over the functions of `mirror` and `prerender`. */
import { executer } from './mirror/commandes/index.js';

process.exitCode = await executer(process.argv.slice(2), {
  prerender: async () => (await import('./prerender/commande.js')).commandePrerender,
});
