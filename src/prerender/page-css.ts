/** The little that a whole page needs around its sheet. */
export const PAGE = `
html { color-scheme: light dark; }
body { margin: 0; background: Canvas; color: CanvasText; font: 1.0625rem/1.6 system-ui, sans-serif; }
.entete, main { box-sizing: border-box; max-width: 66rem; margin-inline: auto; padding: 1rem; }
.entete { padding-block: 1rem 0; font-weight: 700; }
.entete p { margin: 0; }
.entete a { color: inherit; }
@media print { .entete { display: none; } }
`;
