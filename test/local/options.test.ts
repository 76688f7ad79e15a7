import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  attributDe,
  BLOCS_MASQUABLES,
  fusionner,
  lireOptions,
  NOMS_OPTIONS,
  pourLaPage,
  SCHEMA,
} from '../../src/local/index.js';
import { direErreur } from '../../src/local/messages.js';
import { NOTICES } from '../../src/local/notices.js';

/** The messages a webmaster would read for these attributes. */
const messages = (ecrits: Record<string, string>, surScript?: boolean): string[] =>
  lireOptions(ecrits, surScript).erreurs.map(direErreur);

describe('options', () => {
  it('reads every example of the notices, which is how they are documented', () => {
    for (const nom of NOMS_OPTIONS) {
      const { options, erreurs } = lireOptions({ [nom]: NOTICES[nom].exemple });
      assert.deepEqual(erreurs, [], nom);
      assert.ok(options[nom] !== undefined, nom);
    }
  });

  it('names the attribute as it is written, on an element and on a script tag', () => {
    assert.equal(attributDe('rendezVous'), 'data-rendez-vous');
    assert.equal(attributDe('fiche'), 'fiche');
    assert.equal(attributDe('fiche', true), 'data-fiche');
  });

  it('says what was found and what to write instead', () => {
    assert.deepEqual(messages({ couleur: '1f4e79' }), [
      'data-couleur="1f4e79" n’est pas une couleur. Écrivez une couleur CSS en hexadécimal, en rgb(), en hsl() ou par ' +
        'son nom anglais, par exemple data-couleur="#1f4e79".',
    ]);
    assert.match(messages({ site: 'mairie.fr/contact' })[0]!, /par exemple data-site="https:\/\/mairie\.fr\/contact"/);
    assert.match(
      messages({ fiche: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F14373' }, true)[0]!,
      /par exemple data-fiche="F14373"/,
    );
    assert.match(messages({ telephone: '01 99 00 12 34 ou 56' })[0]!, /par exemple data-telephone="01 99 00 12 34"/);
  });

  it('keeps a very long value out of the console', () => {
    assert.ok(messages({ telephone: 'x'.repeat(10_000) })[0]!.length < 300);
  });

  it('refuses what would mislead, and then does without', () => {
    const faux: Record<string, string[]> = {
      logo: ['javascript:alert(1)', 'data:image/png;base64,AA', 'java\tscript:alert(1)', 'mailto:a@b.fr', 'mairie.fr'],
      rendezVous: ['tel:0199001234', 'https://moi:secret@mairie.example/', 'vbscript:x'],
      insee: ['45', '453000', '2C123', 'Val'],
      courriel: ['accueil', 'a@b', 'a@b.fr, c@d.fr', 'a@b.fr?bcc=x@y.fr'],
      telephone: ['javascript:0123456789', '1', '0123456789012345'],
      niveau: ['0', '6', '2.5', 'deux'],
      audience: ['tous', '__proto__', 'constructor'],
      fiche: ['../../etc/passwd', 'F1/F2/F3', '<img>', 'particuliers/'],
      lienFiche: ['/guide', 'javascript:{id}', '/guide?{autre}={id}'],
      composant: ['carte'],
      couleur: ['#12', 'rgb(1,2)', 'url(x)', 'red;}*{display:none'],
    };
    for (const [nom, valeurs] of Object.entries(faux))
      for (const valeur of valeurs) {
        const { options, erreurs } = lireOptions({ [nom]: valeur });
        assert.equal(options[nom as 'logo'], undefined, `${nom}=${valeur}`);
        assert.equal(erreurs.length, 1, `${nom}=${valeur}`);
      }
  });

  it('takes an empty attribute as absent, whatever it is', () => {
    for (const nom of NOMS_OPTIONS) assert.deepEqual(lireOptions({ [nom]: ' ' }), { options: {}, erreurs: [] });
  });

  it('keeps the good words of a list and names the others', () => {
    const { options, erreurs } = lireOptions({ masquer: 'voir-aussi, source; Références references' });
    assert.deepEqual(options.masquer, ['voir-aussi', 'references']);
    assert.deepEqual(
      erreurs.map(({ trouve }) => trouve),
      ['source', 'Références'],
    );
  });

  it('never lets a town fold the source, the date or a warning', () => {
    for (const bloc of ['source', 'date', 'licence', 'avertissement', 'texte', 'introduction'])
      assert.ok(!(BLOCS_MASQUABLES as readonly string[]).includes(bloc));
  });

  it('reads own attributes only', () => {
    assert.deepEqual(lireOptions(Object.create({ commune: 'x' }) as Record<string, string>).options, {});
  });

  it('lets the later layer win, and an absent value never', () => {
    const { options: script } = lireOptions({ commune: 'Val', niveau: '3' });
    const { options: element } = lireOptions({ niveau: '4', commune: '' });
    assert.deepEqual(fusionner(script, element), { commune: 'Val', niveau: 4 });
  });

  it('keeps what a script tag says of its own sheet from the rest of the page', () => {
    const { options } = lireOptions({ fiche: 'F1', commune: 'Val', teleservice: '/x', note: 'n', rendezVous: '/r' });
    assert.deepEqual(pourLaPage(options), { commune: 'Val' });
  });

  it('has no option that two attributes could mean', () => {
    const noms = NOMS_OPTIONS.map((nom) => attributDe(nom, true));
    assert.equal(new Set(noms).size, Object.keys(SCHEMA).length);
  });
});
