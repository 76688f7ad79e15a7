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
  Header always set Access-Control-Allow-Origin "*"
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
# Les fichiers .br et .gz de l'option --compresser, quand ils sont là ; les autres sont comprimés à l'envoi.
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{HTTP:Accept-Encoding} br
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.+\\.json)$ $1.br [L]
  RewriteCond %{HTTP:Accept-Encoding} gzip
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.+\\.json)$ $1.gz [L]
</IfModule>
<FilesMatch "\\.json\\.(br|gz)$">
  ForceType application/json
  <IfModule mod_mime.c>
    RemoveLanguage .br
    RemoveEncoding .br .gz
  </IfModule>
</FilesMatch>
<IfModule mod_headers.c>
  <FilesMatch "\\.json\\.br$">
    Header set Content-Encoding br
  </FilesMatch>
  <FilesMatch "\\.json\\.gz$">
    Header set Content-Encoding gzip
  </FilesMatch>
  <FilesMatch "\\.json(\\.br|\\.gz)?$">
    Header merge Vary Accept-Encoding
  </FilesMatch>
</IfModule>
<IfModule mod_deflate.c>
  <FilesMatch "\\.(json|atom)$">
    AddOutputFilterByType DEFLATE application/json application/atom+xml
  </FilesMatch>
</IfModule>
`;

const NGINX = `# Miroir du guide : à inclure dans un bloc server ; adaptez les chemins.
location /miroir/ {
  alias /var/www/miroir/;
  types { application/json json; application/atom+xml atom; image/png png; image/jpeg jpg jpeg; image/svg+xml svg; image/webp webp; image/gif gif; }
  etag on;
  gzip on;
  gzip_vary on;
  gzip_types application/json application/atom+xml;
  gzip_static on;
  # Avec le module ngx_brotli : brotli_static on;
  add_header Access-Control-Allow-Origin "*" always;
  add_header Cache-Control "${CACHE}";
  add_header X-Content-Type-Options "nosniff" always;
  location /miroir/images/ {
    alias /var/www/miroir/images/;
    add_header Access-Control-Allow-Origin "*" always;
    add_header Cache-Control "${CACHE_IMAGES}";
    add_header X-Content-Type-Options "nosniff" always;
  }
}
`;

const CADDY = `# Miroir du guide : à importer dans un bloc de site ; adaptez le chemin.
handle_path /miroir/* {
  root * /var/www/miroir
  @images path /images/*
  @textes not path /images/*
  header @images Cache-Control "${CACHE_IMAGES}"
  header @textes Cache-Control "${CACHE}"
  header Access-Control-Allow-Origin "*"
  header X-Content-Type-Options "nosniff"
  header +Vary Accept-Encoding
  encode zstd gzip
  file_server {
    precompressed br gzip
  }
}
`;
