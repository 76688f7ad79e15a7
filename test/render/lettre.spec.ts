import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { avec, n, p } from './contexte.js';
import { monterFiche, type Monte } from './monter.js';

const lettre = (): Promise<Monte> =>
  monterFiche([n('Texte', p('Je soussigné ', n('Variable', 'votre nom'), ', taille ma haie.'))], { famille: 'modele' });

describe('a model letter', () => {
  it('takes the reader’s words in its blanks, as plain text', async () => {
    const m = await lettre();
    m.un('.cm-champ').focus();
    await sendKeys({ type: 'Jo' });
    expect(m.un('.cm-champ').textContent).to.equal('Jo');
    const colle = new ClipboardEvent('paste', {
      bubbles: true,
      cancelable: true,
      composed: true,
      clipboardData: new DataTransfer(),
    });
    colle.clipboardData?.setData('text/plain', 'el');
    colle.clipboardData?.setData('text/html', '<b>el</b>');
    m.un('.cm-champ').dispatchEvent(colle);
    expect(m.un('.cm-champ').innerHTML).to.equal('Joel');
    await expect(m.hote).to.be.accessible();
  });

  it('is copied as it then reads', async () => {
    const m = await lettre();
    m.un('.cm-champ').textContent = 'Jo';
    let copie = '';
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = (texte) => Promise.resolve(void (copie = texte));
    m.un('.cm-copier').click();
    await new Promise((suite) => setTimeout(suite));
    navigator.clipboard.writeText = writeText;
    expect(copie.trim()).to.equal('Je soussigné Jo, taille ma haie.');
    expect(m.un('.cm-copier').textContent).to.equal('Texte copié');
  });
});

describe('a video', () => {
  it('asks nothing of its host before the click', async () => {
    const m = await monterFiche([
      n(
        'Texte',
        avec(
          { URL: 'https://www.youtube.com/watch?v=abcdefghijk', fournisseur: 'youTube' },
          n('Video', n('Titre', 'Une haie')),
        ),
      ),
    ]);
    expect(m.tous('iframe')).to.have.length(0);
    expect(m.un<HTMLAnchorElement>('.cm-video a').href).to.equal('https://www.youtube.com/watch?v=abcdefghijk');
    const bouton = m.un('[data-lecteur]');
    bouton.dataset['lecteur'] = 'about:blank';
    bouton.click();
    expect(m.un('iframe').title).to.equal('Une haie');
  });
});
