/**
 * `--publier`: settings for web servers, written into the tree. All say the same: any site may read (GET), a copy is good
 * for an hour and may be shown for a day more while it is asked for anew, JSON is compressed.
 */
import type { Fichier } from './contenu/collecteur.js';

const CACHE = 'public, max-age=3600, stale-while-revalidate=86400';
/** Pictures keep their name when they change rarely: a day. */
const CACHE_IMAGES = 'public, max-age=86400, stale-while-revalidate=604800';

export function reglagesServeurs(): Fichier[] {
  return [
    { chemin: '_headers', contenu: HEADERS },
    { chemin: '.htaccess', contenu: APACHE },
    { chemin: 'serveurs/nginx.conf', contenu: NGINX },
    { chemin: 'serveurs/Caddyfile', contenu: CADDY },
  ];
}

const HEADERS = `/*
  Access-Control-Allow-Origin: *
  Cache-Control: ${CACHE}
  X-Content-Type-Options: nosniff
/images/*
  ! Cache-Control
  Cache-Control: ${CACHE_IMAGES}
`;

const APACHE = `# Miroir du guide : à garder à la racine du miroir.
<IfModule mod_headers.c>
  Header set Access-Control-Allow-Origin "*"
  Header set Cache-Control "${CACHE}"
  Header set X-Content-Type-Options "nosniff"
  <FilesMatch "\\.(png|jpe?g|gif|svg|webp)$">
    Header set Cache-Control "${CACHE_IMAGES}"
  </FilesMatch>
</IfModule>
<IfModule mod_mime.c>
  AddType application/json .json
  AddType application/atom+xml .atom
</IfModule>
# Les fichiers .br et .gz de l'option --compresser, quand ils sont là.
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{HTTP:Accept-Encoding} br
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.+\\.json)$ $1.br [L,T=application/json,E=co_marquage_br:1,E=no-brotli:1,E=no-gzip:1]
  RewriteCond %{HTTP:Accept-Encoding} gzip
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.+\\.json)$ $1.gz [L,T=application/json,E=co_marquage_gz:1,E=no-brotli:1,E=no-gzip:1]
  <IfModule mod_headers.c>
    Header set Content-Encoding br env=co_marquage_br
    Header set Content-Encoding br env=REDIRECT_co_marquage_br
    Header set Content-Encoding gzip env=co_marquage_gz
    Header set Content-Encoding gzip env=REDIRECT_co_marquage_gz
    Header append Vary Accept-Encoding
  </IfModule>
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE application/json application/atom+xml
</IfModule>
`;

const NGINX = `# Miroir du guide : à inclure dans un bloc server ; adaptez les deux chemins.
location /miroir/ {
  alias /var/www/miroir/;
  types { application/json json; application/atom+xml atom; image/png png; image/jpeg jpg jpeg; image/svg+xml svg; image/webp webp; image/gif gif; }
  etag on;
  gzip on;
  gzip_types application/json application/atom+xml;
  gzip_static on;
  # Avec le module ngx_brotli : brotli_static on;
  add_header Access-Control-Allow-Origin "*" always;
  add_header Cache-Control "${CACHE}";
  add_header X-Content-Type-Options "nosniff" always;
}
`;

const CADDY = `# Miroir du guide : à importer dans un bloc de site ; adaptez le chemin.
handle_path /miroir/* {
  root * /var/www/miroir
  header Access-Control-Allow-Origin "*"
  header Cache-Control "${CACHE}"
  header X-Content-Type-Options "nosniff"
  encode zstd gzip
  file_server {
    precompressed br gzip
  }
}
`;
