/** The block in the editor: what to show, in fields; the page itself is written by the server. */
(({ blocks, element: { createElement: h, Fragment }, blockEditor, components }) => {
  const { useBlockProps } = blockEditor;
  const { Placeholder, SelectControl, TextControl, TextareaControl } = components;
  const COMPOSANTS = [
    ['fiche', 'Une fiche'],
    ['prerequis', 'La liste à préparer'],
    ['demarches', 'Les démarches en ligne'],
    ['contact', 'Le contact'],
    ['recherche', 'La recherche'],
    ['guide', 'Tout le guide'],
  ].map(([value, label]) => ({ value, label }));
  const PUBLICS = [
    ['', 'Particuliers'],
    ['professionnels', 'Professionnels'],
    ['associations', 'Associations'],
  ].map(([value, label]) => ({ value, label }));

  blocks.registerBlockType('co-marquage/fiche', {
    edit: ({ attributes, setAttributes }) => {
      const { composant, fiche, audience, note } = attributes;
      const change = (nom) => (valeur) => setAttributes({ [nom]: valeur });
      const parFiche = ['fiche', 'prerequis', 'demarches'].includes(composant);
      return h(
        'div',
        useBlockProps(),
        h(
          Placeholder,
          { icon: 'media-document', label: 'Co-marquage' },
          h(
            Fragment,
            {},
            h(SelectControl, {
              label: 'Afficher',
              value: composant,
              options: COMPOSANTS,
              onChange: change('composant'),
            }),
            parFiche &&
              h(TextControl, {
                label: 'Fiche',
                help: 'Le numéro à la fin de son adresse, par exemple F14373.',
                value: fiche,
                onChange: change('fiche'),
              }),
            h(SelectControl, { label: 'Public', value: audience, options: PUBLICS, onChange: change('audience') }),
            composant === 'fiche' &&
              h(TextareaControl, { label: 'Note de la commune', value: note, onChange: change('note') }),
          ),
        ),
      );
    },
    save: () => null,
  });
})(globalThis.wp);
