/** The simple HTML a town may write in its notes: in the browser and prerendered, the same. */
export const BALISES = (
  'p br hr strong b em i u s small mark sub sup abbr cite q blockquote ul ol li dl dt dd a img ' +
  'h1 h2 h3 h4 h5 h6 table caption thead tbody tfoot tr th td'
).split(' ');
/** On any of them; addresses are narrowed after. */
export const ATTRIBUTS = 'href src alt title lang dir width height colspan rowspan scope'.split(' ');
