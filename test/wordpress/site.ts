/** A real WordPress with the extension, in a folder of its own: the files and the servers of the system, a database for one test. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FICHIERS = '/usr/share/wordpress';
const RACINE = join(import.meta.dirname, '../..');

/** Why no WordPress can run here; undefined when one can. */
export function manque(): string | undefined {
  const programmes = ['php', 'mariadbd', 'mariadb-install-db', 'mariadb'].filter((nom) => !existe(nom));
  if (programmes.length) return `${programmes.join(', ')} : absent (apt-get install wordpress php-cli php-mysql mariadb-server)`;
  if (!existsSync(join(FICHIERS, 'wp-load.php'))) return `${FICHIERS} : absent (apt-get install wordpress)`;
  return undefined;
} // prettier-ignore
function existe(nom: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${nom}`], { env: ENV, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const ENV = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` };

export interface Wordpress {
  adresse: string;
  /** runs that PHP inside the site; what it prints */
  php(code: string): string;
  /** a page made through the REST interface, as the editor does; its address */
  publier(titre: string, contenu: string): Promise<string>;
  /** folder served at `/co-marquage/`, where the library and the mirror lie */
  dossier: string;
  fermer(): void;
}

export async function ouvrirWordpress(): Promise<Wordpress> {
  const base = mkdtempSync(join(tmpdir(), 'co-marquage-wordpress-'));
  const site = join(base, 'site');
  const prise = join(base, 'sql');
  const donnees = join(base, 'donnees');
  cpSync(FICHIERS, site, { recursive: true, dereference: true });
  cpSync(join(RACINE, 'demo/wordpress/co-marquage'), join(site, 'wp-content/plugins/co-marquage'), { recursive: true });
  cpSync(join(RACINE, 'dist'), join(site, 'co-marquage'), { recursive: true });
  theme(join(site, 'wp-content/themes/nu'));
  const port = await portLibre();
  const adresse = `http://127.0.0.1:${port}`;
  writeFileSync(join(site, 'wp-config.php'), config(prise, adresse));

  execFileSync('mariadb-install-db', ['--no-defaults', `--datadir=${donnees}`, '--auth-root-authentication-method=normal', `--user=${moi()}`], { env: ENV, stdio: 'ignore' }); // prettier-ignore
  const sql = spawn('mariadbd', ['--no-defaults', `--datadir=${donnees}`, `--socket=${prise}`, '--skip-networking', `--user=${moi()}`, '--innodb-buffer-pool-size=32M'], { env: ENV, stdio: 'ignore' }); // prettier-ignore
  const serveurs: ChildProcess[] = [sql];
  const fermer = (): void => {
    serveurs.forEach((s) => s.kill('SIGKILL'));
    rmSync(base, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await patienter(() => requete(prise, 'create database if not exists wp'));
    const php = (code: string): string =>
      execFileSync('php', ['-d', 'display_errors=stderr', '-r', code], { cwd: site, encoding: 'utf8', env: ENV });
    php(`define('WP_INSTALLING',true);$_SERVER['HTTP_HOST']='127.0.0.1:${port}';require 'wp-load.php';require 'wp-admin/includes/upgrade.php';wp_install('Val-sur-Brume','admin','a@exemple.invalid',false,'','secret');`); // prettier-ignore
    const dedans = (code: string): string =>
      php(`$_SERVER['HTTP_HOST']='127.0.0.1:${port}';require 'wp-load.php';require_once 'wp-admin/includes/plugin.php';require_once 'wp-admin/includes/file.php';${code}`); // prettier-ignore
    dedans("switch_theme('nu');$e=activate_plugin('co-marquage/co-marquage.php');if(is_wp_error($e)){fwrite(STDERR,$e->get_error_message());exit(1);}"); // prettier-ignore
    const cle = dedans("echo WP_Application_Passwords::create_new_application_password(1,['name'=>'essai'])[0];");
    const env = { ...ENV, PHP_CLI_SERVER_WORKERS: '4' };
    serveurs.push(spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site], { env, stdio: 'ignore' }));
    await patienter(async () => void (await fetch(`${adresse}/wp-login.php`)));
    const publier = async (title: string, content: string): Promise<string> => {
      const reponse = await fetch(`${adresse}/index.php?rest_route=/wp/v2/pages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Basic ${Buffer.from(`admin:${cle}`).toString('base64')}`,
        },
        body: JSON.stringify({ title, content, status: 'publish' }),
      });
      if (!reponse.ok) throw new Error(`WordPress: ${reponse.status} ${await reponse.text()}`);
      return ((await reponse.json()) as { link: string }).link;
    };
    return { adresse, php: dedans, publier, dossier: join(site, 'co-marquage'), fermer };
  } catch (raison) {
    fermer();
    throw raison;
  }
}

const moi = (): string => execFileSync('id', ['-un'], { encoding: 'utf8' }).trim();
const requete = (prise: string, texte: string): Promise<void> =>
  Promise.resolve().then(
    () => void execFileSync('mariadb', ['--no-defaults', `--socket=${prise}`, '-uroot', '-e', texte], { env: ENV, stdio: 'ignore' }), // prettier-ignore
  );

async function patienter(essai: () => Promise<void>): Promise<void> {
  for (let fois = 0; ; fois++)
    try {
      return await essai();
    } catch (raison) {
      if (fois > 150) throw raison;
      await new Promise((suite) => setTimeout(suite, 200));
    }
}

async function portLibre(): Promise<number> {
  const serveur = createServer();
  await new Promise<void>((suite) => serveur.listen(0, '127.0.0.1', suite));
  const { port } = serveur.address() as AddressInfo;
  await new Promise((suite) => serveur.close(suite));
  return port;
}

/** A theme of one file: what stands in the page is ours. */
function theme(dossier: string): void {
  mkdirSync(dossier, { recursive: true });
  writeFileSync(join(dossier, 'style.css'), '/* Theme Name: Nu */');
  writeFileSync(
    join(dossier, 'index.php'),
    '<!doctype html><html lang="fr"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title><?php wp_title(\'\'); ?></title><?php wp_head(); ?></head><body><main><?php while (have_posts()) { the_post(); echo \'<h1>\'; the_title(); echo \'</h1>\'; the_content(); } ?></main><?php wp_footer(); ?></body></html>',
  );
}

const config = (prise: string, adresse: string): string => `<?php
define('DB_NAME','wp');define('DB_USER','root');define('DB_PASSWORD','');define('DB_HOST','localhost:${prise}');
define('WP_SITEURL','${adresse}');define('WP_HOME','${adresse}');
define('WP_HTTP_BLOCK_EXTERNAL',true);define('AUTOMATIC_UPDATER_DISABLED',true);define('DISABLE_WP_CRON',true);
define('WP_ENVIRONMENT_TYPE','local');define('WP_DEBUG',true);define('WP_DEBUG_DISPLAY',true);define('FS_METHOD','direct');
$table_prefix='wp_';
if(!defined('ABSPATH'))define('ABSPATH',__DIR__.'/');
require ABSPATH.'wp-settings.php';
`;
