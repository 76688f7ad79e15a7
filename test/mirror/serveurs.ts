/** Real web servers over a published mirror, each with the settings that `--publier` wrote into it, below `/miroir/`. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface Serveur {
  /** its program, in one of the folders where systems put it */
  programme: string;
  /** what it sends to whoever takes all: its own module for brotli is not in every system's package */
  prefere: 'br' | 'gzip';
  /** writes its settings into `travail`; @returns its arguments */
  regler(miroir: string, port: number, travail: string): string[];
}

const APACHE_MODULES = '/usr/lib/apache2/modules';
const lireReglages = (miroir: string, nom: string): string =>
  readFileSync(join(miroir, 'serveurs', nom), 'utf8').replaceAll('/var/www/miroir', miroir);

export const SERVEURS: Record<string, Serveur> = {
  nginx: {
    programme: 'nginx',
    prefere: 'gzip',
    regler(miroir, port, travail) {
      const dossiers = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (d) => `${d}_temp_path ${travail}/${d};`,
      );
      const conf = `daemon off; pid ${travail}/pid; error_log stderr error; events {}
http { access_log off; ${dossiers.join(' ')} server { listen 127.0.0.1:${port}; ${lireReglages(miroir, 'nginx.conf')} } }`;
      writeFileSync(join(travail, 'nginx.conf'), conf);
      return ['-c', join(travail, 'nginx.conf'), '-e', 'stderr'];
    },
  },
  apache: {
    programme: 'apache2',
    prefere: 'br',
    regler(miroir, port, travail) {
      const modules = ['mpm_event', 'authz_core', 'headers', 'mime', 'rewrite', 'deflate', 'filter', 'alias', 'unixd'];
      const charges = modules.filter((m) => existsSync(`${APACHE_MODULES}/mod_${m}.so`));
      const conf = `ServerName localhost
ServerRoot ${travail}
PidFile ${travail}/pid
ErrorLog ${travail}/erreurs.log
Listen 127.0.0.1:${port}
${charges.map((m) => `LoadModule ${m}_module ${APACHE_MODULES}/mod_${m}.so`).join('\n')}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
${['mime', 'deflate'].map((m) => `IncludeOptional /etc/apache2/mods-available/${m}.conf`).join('\n')}
Alias /miroir ${miroir}
<Directory ${miroir}>
  Options FollowSymLinks
  AllowOverride All
  Require all granted
</Directory>
<Files ".ht*">
  Require all denied
</Files>`;
      writeFileSync(join(travail, 'apache.conf'), conf);
      return ['-f', join(travail, 'apache.conf'), '-D', 'FOREGROUND'];
    },
  },
  caddy: {
    programme: 'caddy',
    prefere: 'br',
    regler(miroir, port, travail) {
      const bloc = `http://127.0.0.1:${port} {\n${lireReglages(miroir, 'Caddyfile')}\n}`;
      writeFileSync(join(travail, 'Caddyfile'), `{\n  admin off\n}\n${bloc}\n`);
      return ['run', '--adapter', 'caddyfile', '--config', join(travail, 'Caddyfile')];
    },
  },
};

/** Where that program is, or undefined. */
export function programmeDe({ programme }: Serveur): string | undefined {
  const dossiers = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];
  return dossiers.map((d) => join(d, programme)).find((f) => existsSync(f));
}

async function portLibre(): Promise<number> {
  const prise = createServer().listen(0, '127.0.0.1');
  await new Promise((pret) => prise.once('listening', pret));
  const { port } = prise.address() as AddressInfo;
  await new Promise((ferme) => prise.close(ferme));
  return port;
}

export interface EnMarche {
  adresse: string;
  arreter(): Promise<void>;
}

/** @throws Error with what the server said, when it does not come up */
export async function demarrer(serveur: Serveur, miroir: string, travail: string): Promise<EnMarche> {
  mkdirSync(travail, { recursive: true });
  // The server gives up its rights: folders of a test are its maker's alone.
  execFileSync('chmod', ['-R', 'a+rX', travail, `${miroir}/`]);
  chmodSync(join(miroir, '..'), 0o755);
  const port = await portLibre();
  const args = serveur.regler(miroir, port, travail);
  const env = { ...process.env, HOME: travail, XDG_DATA_HOME: travail, XDG_CONFIG_HOME: travail };
  const enfant = spawn(programmeDe(serveur) as string, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let dit = '';
  enfant.stderr.on('data', (morceau) => (dit += String(morceau)));
  const adresse = `http://127.0.0.1:${port}/miroir/`;
  while (
    !(await fetch(adresse + 'mirror.json').then(
      (r) => r.body?.cancel().then(() => true),
      () => false,
    ))
  ) {
    if (enfant.exitCode !== null) throw new Error(`${serveur.programme}: ${dit}`);
    await new Promise((suite) => setTimeout(suite, 50));
  }
  return { adresse, arreter: () => finir(enfant) };
}

async function finir(enfant: ChildProcess): Promise<void> {
  const fin = new Promise((termine) => enfant.once('exit', termine));
  enfant.kill('SIGTERM');
  await fin;
}
