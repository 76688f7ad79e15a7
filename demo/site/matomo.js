// Matomo sans cookie : ce que les habitants lisent et cherchent, sans rien qui les suive.
const _paq = (window._paq = window._paq || []);
_paq.push(['disableCookies']);
const noter = (...quoi) => _paq.push(['trackEvent', 'Guide', ...quoi]);
addEventListener('co-marquage-ready', ({ detail }) => noter('Fiche affichée', `${detail.audience}/${detail.id}`));
addEventListener('co-marquage-navigate', ({ detail }) => noter('Lien suivi', `${detail.audience}/${detail.id}`));
addEventListener('co-marquage-checklist-change', ({ detail }) => noter('Liste', detail.id, detail.done));
addEventListener('co-marquage-search', ({ detail }) =>
  _paq.push(['trackSiteSearch', detail.query, 'Guide', detail.count]),
);
addEventListener('co-marquage-error', ({ detail }) => noter('Erreur', detail.code, detail.message));
