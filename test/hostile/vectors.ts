/**
 * Attacks made here from the rules of the languages: every way a browser can be made to run, load, name or cover something.
 * The public collections (`corpora.ts`) come beside them. `%` is where the proof stands: it calls `alert`, which the page watches.
 */
const PREUVE = 'alert(1)';

/** Elements that fire an event by themselves, or hold one. */
const PORTEURS =
  'a abbr audio b body br button canvas custom-x details dialog div embed form frame frameset h1 h6 hr i iframe img image input ' +
  'isindex keygen li link marquee math mglyph menu meta meter noscript object ol option p picture portal progress q select slot source ' +
  'span style svg animate set g use path rect text foreignobject table td template textarea th title track tr ul var video xmp';
/** Events that come without a reader, or with a slight touch. */
const EVENEMENTS =
  'onload onerror onclick onfocus onfocusin onmouseover onpointerenter onanimationstart onanimationend ontransitionend ontoggle ' +
  'onbeforetoggle onbegin onend onrepeat onscroll onscrollend onwheel onpageshow onhashchange onmessage onpopstate oncut onpaste ' +
  'oncopy onbeforecopy oninput onchange oninvalid onsubmit onreset onselect onselectstart onbeforematch oncontentvisibilityautostatechange ' +
  'onloadstart oncanplay onplay onauxclick oncontextmenu ondrag onslotchange onsecuritypolicyviolation onunhandledrejection';

const mots = (liste: string): string[] => liste.split(' ');

const porteurs = (): string[] =>
  mots(PORTEURS).flatMap((nom, rang) => {
    const evenement = mots(EVENEMENTS)[rang % mots(EVENEMENTS).length]!;
    return [
      `<${nom} src=x ${evenement}=${PREUVE} autofocus tabindex=1>mot</${nom}>`,
      `<${nom}/${evenement}\n=\n"${PREUVE}"//>`,
      `<${nom} style="animation:a 1s;position:fixed;inset:0" onanimationstart="${PREUVE}" id=statut name=body>`,
    ];
  });
const evenements = (): string[] => mots(EVENEMENTS).map((nom) => `<img src=x: ${nom.toUpperCase()}='${PREUVE}'>`);

/** Addresses that act, however they are disguised. */
export function adresses(): string[] {
  const schemes = [
    'javascript',
    'vbscript',
    'data',
    'blob',
    'filesystem',
    'file',
    'about',
    'view-source',
    'jar',
    'intent',
    'ms-word',
  ];
  const suites = [PREUVE, `//%0a${PREUVE}`, 'text/html,<script>alert(1)</script>', 'text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==', 'https://exemple.invalid/x']; // prettier-ignore
  const droites = schemes.flatMap((scheme) => suites.map((suite) => `${scheme}:${suite}`));
  const deguisees = [
    'JaVaScRiPt:%', ' javascript:%', '\u0000javascript:%', '\u0001javascript:%', '\u001fjavascript:%', 'java\tscript:%', 'java\nscript:%',
    'java\r\nscript:%', 'javascript\t:%', 'javascript\n:%', 'javascript&colon;%', 'javascript&#58;%', 'javascript&#x3a;%', '&#106;avascript:%',
    '&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A%', 'jav&#x09;ascript:%', 'jav&Tab;ascript:%', 'jav&NewLine;ascript:%',
    '\u00a0javascript:%', '\ufeffjavascript:%', '\u2028javascript:%', '\u3000javascript:%', 'javascript\u200b:%', 'ｊavascript:%', 'javascript：%',
    'feed:javascript:%', 'javascript://exemple.invalid/%0a%', "javascript:'/*-->'+%", '//javascript:%', 'https://javascript:%@exemple.invalid/',
    'https://www.service-public.gouv.fr@exemple.invalid/', 'https:\\\\exemple.invalid\\x', '\\\\exemple.invalid/x', '/\\exemple.invalid/x', 'https:/exemple.invalid',
    'https:exemple.invalid', 'mailto:a@b.fr?subject=%', 'tel:+33"onmouseover=%', '" onmouseover="%', "' onclick='%", '{{constructor.constructor("%")()}}',
    '${%}', 'https://exemple.invalid/"><script>%</script>', '?javascript:%', '#javascript:%', 'www.exemple.invalid" onclick="%',
  ].map((modele) => modele.replaceAll('%', PREUVE)); // prettier-ignore
  return [...droites, ...deguisees];
}

const liens = (): string[] =>
  adresses().flatMap((adresse) => {
    const cite = adresse.replaceAll('"', '&quot;');
    return [
      `<a href="${cite}">mot</a>`,
      `<img src="${cite}" srcset="${cite} 2x" alt="mot">`,
      `<svg><a xlink:href="${cite}"><text>mot</text></a></svg>`,
      `<form action="${cite}"><button formaction="${cite}">mot</button></form>`,
    ];
  });

/** Trees that a parser builds otherwise the second time. */
const mutants = (): string[] => {
  const racines = ['<svg>', '<math>', '<svg><desc>', '<svg><title>', '<svg><foreignObject>', '<math><mtext>', '<math><annotation-xml encoding="text/html">', '<table>', '<select>', '<template>', '<noscript>', '<form><math><mtext></form><form>', '<p><svg>']; // prettier-ignore
  const corps = [
    '<style><img src=x onerror=%></style>', '<mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=%&gt;">', '<textarea><img title="</textarea><img src=x onerror=%>">',
    '<xmp><p title="</xmp><img src=x onerror=%>">', '<noembed><img title="</noembed><img src=x onerror=%>">', '<iframe><img title="</iframe><img src=x onerror=%>">',
    '<![CDATA[><img src=x onerror=%>]]>', '<!--><img src=x onerror=%>-->', '<!--!><img src=x onerror=%>--!>', '<script>%</script>', '<script href="data:,%"/>',
    '<animate attributeName=href values="javascript:%"/>', '<set attributeName=onmouseover to=%>', '<use href="data:image/svg+xml,<svg id=x onload=%>#x"/>',
    '<a id=x tabindex=1 onfocus=%></a>', '<plaintext><img src=x onerror=%>',
  ]; // prettier-ignore
  return racines.flatMap((racine) => corps.map((suite) => racine + suite.replaceAll('%', PREUVE)));
};

/** Names that shadow those of a document, a form, a prototype, and what covers, moves or asks for something of the page. */
const emprises = (): string[] => [
  ...['attributes', 'childNodes', 'parentNode', 'nodeName', 'innerHTML', 'cookie', 'body', 'head', 'forms', 'getElementById', 'createElement', 'currentScript', '__proto__', 'constructor', 'customElements', 'CoMarquage'] // prettier-ignore
    .flatMap((nom) => [
      `<form><input name=${nom}></form>`,
      `<img name=${nom}><img id=${nom}>`,
      `<a id=${nom} href="clobber:1">`,
    ]),
  '<base href="https://exemple.invalid/">',
  '<meta http-equiv=refresh content="0;url=https://exemple.invalid/">',
  '<link rel=stylesheet href="https://exemple.invalid/x.css">',
  '<style>*{display:none}@import "https://exemple.invalid/x.css"</style>',
  '<p style="background:url(https://exemple.invalid/x)">mot</p>',
  '<img src="https://exemple.invalid/pixel" width=1 height=1>',
  '<video poster="https://exemple.invalid/p"><source src="https://exemple.invalid/v"></video>',
  '<input type=image src="https://exemple.invalid/i">',
  '<button popovertarget=x>mot</button><div popover id=x>mot</div>',
  '<div contenteditable autofocus accesskey=x draggable=true is=co-marquage-fiche slot=statut part=etat class=cm-vue>mot</div>',
  '<co-marquage-fiche fiche=F1 source="https://exemple.invalid/">mot</co-marquage-fiche>',
  '<template shadowrootmode=open><script>alert(1)</script></template>',
  '<!--lit-part--><?lit$123$><!--?lit$123$-->mot<!--/lit-part-->',
  '{{lit-1234}} ${alert(1)} `;alert(1)//',
  '</co-marquage-fiche></div></body></html><script>alert(1)</script>',
  '<a href="https://exemple.invalid" target=_blank ping="https://exemple.invalid/ping" rel=opener download>mot</a>',
  '\u202eivretni\u202c<b>mot',
  '<'.repeat(5000),
  '<b>'.repeat(800) + 'mot',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\ud800<script>alert(1)</script>\udfff',
];

/** All of them, each once. */
export const vecteurs = (): string[] => [
  ...new Set([...porteurs(), ...evenements(), ...liens(), ...mutants(), ...emprises(), ...adresses()]),
];
