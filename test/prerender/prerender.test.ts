import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { prerendre } from '../../src/prerender/index.js';
import { dossierTemporaire, publication, publies } from '../mirror/outils.js';
import { disqueEnPanne } from '../mirror/pannes.js';
import { fautesDe } from './schema-org.js';
import { essayer, GUIDE, jsonLd, mots, tous } from './outils.js';

const OFFICIEL = 'https://www.service-public.gouv.fr/particuliers/vosdroits';
const lien = (page: Parameters<typeof tous>[0], rel: string): unknown =>
  tous(page, 'link').find(({ properties }) => String(properties['rel']) === rel)?.properties['href'];

describe('a prerendered page', () => {
  test('has its title, its description, the official address as canonical, and the sheet in a declared root', async () => {
    const { arbre, rapport } = await essayer();
    assert.equal(rapport.documents, Object.keys(GUIDE).length);
    const page = arbre('particuliers/F1.html');
    assert.equal(mots(tous(page, 'title')[0]!), 'Emprunter la barque');
    const description = tous(page, 'meta').find(({ properties }) => properties['name'] === 'description');
    assert.equal(description?.properties['content'], 'Emprunter la barque');
    assert.equal(lien(page, 'canonical'), `${OFFICIEL}/F1`);
    const [gabarit] = tous(page, 'template');
    assert.equal(gabarit?.properties['shadowRootMode'] ?? gabarit?.properties['shadowrootmode'], 'open');
    assert.match(mots(gabarit!.content!), /La barque se réserve la veille/);
    assert.equal(mots(tous(page, 'h1')[0]!), 'Emprunter la barque');
    assert.equal(mots(tous(arbre('fragments/particuliers/F1.html'), 'h2')[0]!), 'Emprunter la barque');
  });

  test('holds no inline style, no script, and asks for its sheets as files that stand', async () => {
    const { out, texte, arbre } = await essayer();
    for (const chemin of publies(out).filter((nom) => nom.endsWith('.html'))) {
      assert.doesNotMatch(texte(chemin), /<[a-z-]+\s[^<>]*\b(style|on\w+)=|<style/i, chemin);
      const page = arbre(chemin);
      for (const script of tous(page, 'script')) assert.equal(script.properties['type'], 'application/ld+json');
      for (const { properties } of tous(page, 'link').filter(({ properties }) => String(properties['rel']) === 'stylesheet')) {
        const href = String(properties['href']).replace(/^\/guide\/|^\.\.\//, '').replace(/\?.*/, '');
        assert.ok(statSync(join(out, href)).size > 100, href);
      }
    }
    // Nothing waits for a script that the page does not hold.
    assert.doesNotMatch(texte('co-marquage-sans-script.css'), /scripting/);
    assert.match(lien(arbre('particuliers/F1.html'), 'preload') as string, /sans-script/);
    const avec = await essayer({ script: '/co-marquage/co-marquage.js' });
    assert.match(lien(avec.arbre('particuliers/F1.html'), 'preload') as string, /^\.\.\/co-marquage\.css\?v=/);
    assert.equal(tous(avec.arbre('particuliers/F1.html'), 'script').at(-1)?.properties['src'], '/co-marquage/co-marquage.js');
  }); // prettier-ignore

  test('tells search engines the service, the question, and the place in the guide', async () => {
    const { arbre } = await essayer();
    const [service, fil] = jsonLd(arbre('particuliers/F1.html'));
    assert.equal((service!['mainEntity'] as Record<string, unknown>)['@type'], 'GovernmentService');
    assert.equal(service!['license'], 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/');
    assert.equal(service!['dateModified'], '2026-03-02');
    const etapes = fil!['itemListElement'] as { name: string; item: string; position: number }[];
    assert.deepEqual(
      etapes.map(({ name, item, position }) => [position, name, item]),
      [
        [1, 'Rivière', `${OFFICIEL}/N1`],
        [2, 'Emprunter la barque', `${OFFICIEL}/F1`],
      ],
    );
    const [question] = jsonLd(arbre('particuliers/F2.html'));
    assert.equal(question!['@type'], 'FAQPage');
    const [{ name, acceptedAnswer }] = question!['mainEntity'] as [{ name: string; acceptedAnswer: { text: string } }];
    assert.equal(name, 'Peut-on ramer de nuit ?');
    assert.equal(acceptedAnswer.text, 'Oui, avec une lanterne. Le passeur la prête.');
  });

  test('says nothing to search engines that schema.org does not know, nor less than they ask for', async () => {
    const adresse = 'https://mairie.example/guide/';
    const guide = { ...GUIDE, ...publication('F5', 'Fiche Question-réponse', '&#160;La rame est-elle prêtée&#160;?&#160;', '<Texte><Paragraphe>Oui.</Paragraphe></Texte>') };
    const local = { fichesLocales: [{ id: 'L1', sous: 'particuliers/F1', titre: 'Le ponton', html: '<p>Mai.</p>' }] };
    const chezNous = { adresse, canonique: `${adresse}{audience}/{id}.html`, liens: '/guide/{audience}/{id}' };
    for (const options of [{}, { liens: '/guide/{audience}/{id}.html' }, chezNous]) {
      const { out, arbre } = await essayer(options, local, guide);
      const pages = publies(out).filter((nom) => /^\w+\/[A-Z]\d+\.html$/.test(nom));
      assert.equal(pages.length, Object.keys(guide).length + 1);
      for (const page of pages) assert.deepEqual(fautesDe(jsonLd(arbre(page))), [], page);
    }
    assert.equal(fautesDe({ '@type': 'Question', name: ' x' }).length, 2);
  }); // prettier-ignore

  test('lets no text end a script or begin a tag', async () => {
    const { arbre, texte } = await essayer();
    const page = arbre('particuliers/F3.html');
    const titre = 'Titre </script><script>alert(1)</script> "et" fin';
    assert.equal(mots(tous(page, 'title')[0]!), titre);
    assert.equal(jsonLd(page)[0]!['name'], titre);
    assert.equal(tous(page, 'script').length, 1);
    assert.equal(tous(page, 'img').length, 0);
    assert.doesNotMatch(texte('particuliers/F3.html'), /<img|<!--/);
  });

  test('links to the official pages, or where the town says; to the official one what the mirror does not hold', async () => {
    const vers = (page: Parameters<typeof tous>[0]): unknown[] =>
      tous(page, 'a').flatMap(({ properties }) => (properties['dataCle'] ? [properties['href']] : []));
    const { arbre } = await essayer();
    assert.deepEqual(vers(arbre('particuliers/F1.html')), [`${OFFICIEL}/F2`, `${OFFICIEL}/F9`]);
    const chezNous = await essayer({ liens: '/guide/{audience}/{id}.html' });
    assert.deepEqual(vers(chezNous.arbre('particuliers/F1.html')), [
      '/guide/particuliers/N1.html',
      '/guide/particuliers/F2.html',
      `${OFFICIEL}/F9`,
    ]);
    const [hote] = tous(chezNous.arbre('fragments/particuliers/F1.html'), 'co-marquage-fiche');
    assert.equal(hote!.properties['dataLienFiche'], '/guide/{audience}/{id}.html');
  });

  test('has a sitemap when the canonical address is the town’s own', async () => {
    const { texte, arbre, out } = await essayer({ canonique: 'https://mairie.example/guide/{audience}/{id}.html?a=1&b=2' });
    assert.equal(lien(arbre('particuliers/F1.html'), 'canonical'), 'https://mairie.example/guide/particuliers/F1.html?a=1&b=2');
    const plan = texte('sitemap.xml');
    assert.equal(plan.match(/<url>/g)?.length, Object.keys(GUIDE).length);
    assert.match(plan, /<loc>https:\/\/mairie\.example\/guide\/particuliers\/F1\.html\?a=1&amp;b=2<\/loc><lastmod>2026-03-02</);
    assert.ok(publies(out).includes('sitemap.xml'));
    const sans = await essayer();
    assert.ok(!publies(sans.out).includes('sitemap.xml'));
  }); // prettier-ignore
});

describe('the town on prerendered pages', () => {
  const local = {
    commune: { nom: 'Val-sur-Brume' },
    defauts: { couleur: '#7a1f4e', telephone: '01 99 00 12 34' },
    fiches: {
      'particuliers/F1': {
        notes: [
          { place: 'avant', html: '<h1>Quai</h1><p onclick="x()">Fermé <b>lundi</b><script>alert(1)</script> <a href="javascript:alert(1)">ici</a> <a href="/quai">là</a> <img src="https://ailleurs.example/x.png" alt="plan"><img src="/plan.png"></p>' },
          { place: 'apres', html: 'Passée', au: '2020-01-01' },
        ],
      },
    },
    fichesLocales: [{ id: 'L1', sous: 'particuliers/F1', titre: 'Le ponton', html: '<p>Ouvert en mai.</p>' }],
  }; // prettier-ignore

  test('stands in them, marked, its notes cleaned, its colour a file', async () => {
    const { arbre, texte, rapport } = await essayer({}, local);
    assert.deepEqual(rapport.avis, []);
    const page = arbre('particuliers/F1.html');
    assert.equal(mots(tous(page, 'title')[0]!), 'Emprunter la barque - Val-sur-Brume');
    const [note] = tous(page, 'div').filter(({ properties }) => String(properties['className']) === 'cm-note-locale');
    assert.equal(mots(note!), 'QuaiFermé lundi ici là plan');
    assert.deepEqual(tous(note!, 'a').map(({ properties }) => properties['href']), [undefined, '/quai']);
    assert.deepEqual(tous(note!, 'img').map(({ properties }) => properties['src']), ['/plan.png']);
    assert.equal(tous(note!, 'h2').length, 1);
    assert.doesNotMatch(texte('particuliers/F1.html'), /data-note|Passée|javascript|onclick/);
    assert.match(mots(page), /Votre mairie · Val-sur-Brume/);
    const couleurs = tous(page, 'link').filter(({ properties }) => /couleur-/.test(String(properties['href'])));
    assert.equal(couleurs.length, 1);
    assert.match(texte(String(couleurs[0]!.properties['href']).slice(3).replace(/\?.*/, '')), /:host\{--co-marquage-couleur:#7a1f4e/);
  }); // prettier-ignore

  test('has its own sheets among them, without a canonical of the State’s', async () => {
    const { arbre, rapport } = await essayer({ adresse: '/demarches' }, local);
    assert.equal(rapport.documents, Object.keys(GUIDE).length + 1);
    const page = arbre('particuliers/L1.html');
    assert.match(mots(page), /Ouvert en mai/);
    assert.equal(lien(page, 'canonical'), undefined);
    const vers = tous(arbre('particuliers/F1.html'), 'a').find(({ properties }) => properties['dataCle'] === 'particuliers/L1');
    assert.equal(vers?.properties['href'], '/demarches/particuliers/L1.html');
  }); // prettier-ignore

  test('is told what of its file cannot be used', async () => {
    const { rapport } = await essayer({ insee: '61999' }, { defauts: { couleur: '#12' } });
    assert.equal(rapport.avis.length, 2);
    assert.match(rapport.avis.join('\n'), /couleur.*\n.*annuaire pour la commune 61999/);
  });
});

describe('the folder of prerendered pages', () => {
  test('writes again only what changed, and leaves the old pages when it fails', async () => {
    const { options, out, rapport } = await essayer();
    const encore = await prerendre({ ...options, maintenant: () => new Date('2030-01-01') });
    assert.equal(encore.ecrits, 1, 'the manifest alone');
    assert.equal(encore.repris, rapport.ecrits - 1);
    const avant = publies(out);
    const panne = disqueEnPanne(30, 'ENOSPC', 'marche');
    await assert.rejects(prerendre({ ...options, adresse: '/x/', fs: panne.fs }), /disque est plein.*Ce qui était publié reste/);
    assert.deepEqual(publies(out), avant);
    assert.deepEqual(readdirSync(join(out, '..')).filter((nom) => nom.endsWith('.partiel')), []);
  }); // prettier-ignore

  test('is no other one: neither a folder in use nor a mirror', async () => {
    const { options } = await essayer();
    const prise = join(dossierTemporaire(), 'site');
    mkdirSync(prise);
    writeFileSync(join(prise, 'index.html'), '');
    await assert.rejects(prerendre({ ...options, out: prise }), /n’est pas vide et n’est pas un dossier de pages prérendues/);
    await assert.rejects(prerendre({ ...options, out: options.mirror }), /--out est le dossier du miroir/);
    const autre = await essayer();
    await assert.rejects(prerendre({ ...options, out: autre.options.mirror }), /n’est pas un dossier de pages prérendues/);
    await assert.rejects(prerendre({ ...options, mirror: prise }), /n’est pas un miroir/);
  }); // prettier-ignore

  test('is exchanged file by file where links are not wanted', async () => {
    const { options, texte } = await essayer({ sansLien: true });
    await prerendre({ ...options, liens: '/n/{id}' });
    assert.match(texte('particuliers/F1.html'), /\/n\/F2/);
  });

  test('is asked for with options that name what to write instead', async () => {
    const { options } = await essayer();
    const fautes: [object, RegExp][] = [
      [{ liens: '/guide/' }, /--liens : « \/guide\/ » n’est pas une adresse avec \{audience\} et \{id\}/],
      [{ canonique: '/guide/{id}' }, /--canonique.*adresse entière/],
      [{ insee: '29' }, /--insee.*cinq caractères/],
      [{ adresse: 'javascript:x' }, /--adresse/],
      [{ local: '/nulle/part.json' }, /--local : .* n’existe pas/],
    ];
    for (const [faute, dit] of fautes) await assert.rejects(prerendre({ ...options, ...faute }), dit);
  });
});
