/** Hosts that forbid or restyle everything: their policy, their style sheet, their frames. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { engines } from './moteurs.js';
import { openSite, standing, visit, type Site } from './bare-page.js';

const SCRIPT = '<script src="/co-marquage.js" data-fiche="F1"></script>';
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html dompurify";
const MODULE = '<script type="module" src="/es/define.js"></script>';
const F1 = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F1';

const TAG = `<co-marquage-fiche fiche="F1"><a href="${F1}">La barque</a></co-marquage-fiche>`;

for (const [engine, start] of engines)
  describe(`strict hosts, in ${engine}`, () => {
    let browser: Browser;
    let site: Site;
    before(async () => {
      browser = await start();
      site = await openSite();
    });
    after(async () => {
      await browser.close();
      site.close();
    });

    it('nothing is inline, nothing is parsed: every widget works under the strictest policy', async () => {
      const html = `<script src="/co-marquage.js" data-couleur="teal" data-telephone="01 99 00 12 34"></script>
      <co-marquage-fiche fiche="F1" data-note="<b>Fermé</b> lundi"></co-marquage-fiche>
      <co-marquage-prerequis fiche="F1"></co-marquage-prerequis>
      <co-marquage-demarches fiche="F1"></co-marquage-demarches>
      <co-marquage-contact></co-marquage-contact>
      <co-marquage-recherche></co-marquage-recherche>
      <p>Voir <a href="${F1}" data-co-marquage>la barque</a>.</p>`;
      const { page, said, elsewhere } = await visit(browser, site, html, POLICY);
      await standing(page, 3);
      await page.waitForFunction(() =>
        document.querySelector('co-marquage-contact')?.shadowRoot?.querySelector('a[href^="tel:"]'),
      );
      await page.waitForFunction(() =>
        document.querySelector('co-marquage-recherche')?.shadowRoot?.querySelector('input'),
      );
      await page.click('p > a');
      await standing(page, 4);
      assert.match(await page.$eval('co-marquage-fiche', (w) => w.shadowRoot!.textContent), /Fermé lundi/);
      const dialog = await page.$eval('dialog', (d) => d.getBoundingClientRect().width);
      assert.ok(dialog > 300, String(dialog));
      assert.deepEqual([said, elsewhere], [[], []]);
      await page.close();
    });

    const DOORS: [name: string, html: string][] = [
      ['the script', SCRIPT],
      ['the module', TAG + MODULE],
      ['both', SCRIPT + MODULE],
      ['a module that imports it', `${TAG}<script type="module" src="/page.js"></script>`],
    ];
    for (const [door, html] of DOORS)
      it(`a policy that lists other names, by ${door}: one sentence says which two to add, and the link stays`, async () => {
        site.instead.set('/page.js', "import './es/define.js'");
        const { page, said } = await visit(browser, site, html, POLICY.replace('lit-html dompurify', 'autre'));
        const ours = said.filter((line) => /^(<script|co-marquage)/.test(line));
        assert.equal(ours.length, 1, said.join('\n'));
        assert.match(ours[0]!, /lit-html dompurify/);
        // What the browser says of its own policy, and no error that nobody handled.
        assert.deepEqual(said.filter((line) => line !== ours[0] && !/Content[- ]Security[- ]Policy/i.test(line)), []); // prettier-ignore
        assert.ok(await page.$eval('co-marquage-fiche a', (a) => a.offsetParent !== null));
        await page.close();
      });

    it('another Lit of the page that is refused is not ours to speak of', async () => {
      const refused = "try { trustedTypes.createPolicy('lit-html', {}) } catch {}";
      site.instead.set('/autre.js', refused);
      const html = `${TAG}${MODULE}<script type="module" src="/autre.js"></script>`;
      const { page, said } = await visit(browser, site, html, POLICY);
      await standing(page);
      assert.deepEqual(said.filter((line) => line.startsWith('co-marquage')), []); // prettier-ignore
      await page.close();
    });

    /** What is seen of the first sheet: the title's box and weight, the widths, the reading direction. */
    const seen = async (html: string, ...widths: number[]) => {
      const { page, said } = await visit(browser, site, html);
      await standing(page);
      const looks = [];
      for (const width of widths) {
        await page.setViewport({ width, height: 800 });
        looks.push(
          await page.$eval('co-marquage-fiche', (w) => {
            const h2 = w.shadowRoot!.querySelector('h2')!;
            const { fontWeight, direction } = getComputedStyle(h2);
            return {
              title: h2.getClientRects().length > 0,
              bold: fontWeight === '700',
              ltr: direction === 'ltr',
              width: Math.round(w.shadowRoot!.querySelector('.cm-fiche')!.getBoundingClientRect().width),
              size: getComputedStyle(w.shadowRoot!.querySelector('.cm-fiche')!).fontSize,
              body: getComputedStyle(document.body).fontSize,
              sideways: document.documentElement.scrollWidth - innerWidth,
            };
          }),
        );
      }
      assert.deepEqual(said, []);
      await page.close();
      return looks;
    };
    const HOSTILE: [name: string, css: string][] = [
      ['everything unset', '*{all:unset}body{display:block}'],
      ['everything unset, with force', '*{all:unset!important}html,body,co-marquage-fiche{display:block!important}'],
      ['its own elements hidden with force', 'div,p,h2,a,span,article,section,button{display:none!important}'],
      ['every div afloat', 'div{float:left}'],
      ['a column that centres its items', 'body{display:flex;flex-direction:column;align-items:center}'],
      ['a grid that sizes by content', 'body{display:grid;grid-template-columns:auto auto}'],
      ['a tiny root', 'html{font-size:62.5%}body{font-size:1.6rem}'],
      ['borders and margins everywhere', '*{margin:9px;border:1px solid red;box-sizing:content-box;position:relative}'],
    ];
    for (const [name, css] of HOSTILE)
      it(name, async () => {
        const wrapped = css.startsWith('div,') ? SCRIPT : `<div>${SCRIPT}</div>`;
        const widths = [1280, 360];
        const looks = await seen(`<style>${css}</style>${wrapped}`, ...widths);
        looks.forEach((look, i) => {
          assert.deepEqual([look.title, look.bold], [true, true]);
          assert.ok(look.width > Math.min(widths[i]!, 700) * 0.6, `${look.width} pixels wide of ${widths[i]}`);
          assert.ok(look.sideways <= 0, `${look.sideways} pixels too wide for ${widths[i]}`);
          if (name === 'a tiny root') assert.equal(look.size, look.body);
        });
      });

    // In the page itself the page's styles come first, as is wanted there; what they are not meant for still reads.
    for (const [name, css] of HOSTILE.filter(([, css]) => !css.startsWith('div,p')))
      it(`${name}, in the page`, async () => {
        const dedans = SCRIPT.replace('data-', 'data-rendu="page" data-');
        const { page, said } = await visit(browser, site, `<style>${css}</style><div>${dedans}</div>`);
        await standing(page);
        for (const width of [1280, 360]) {
          await page.setViewport({ width, height: 800 });
          const look = await page.$eval('co-marquage-fiche', (w) => ({
            read: [...w.querySelectorAll('h2, .cm-source a')].every((e) => e.getClientRects().length > 0),
            cut: [...w.querySelectorAll('h2, p, a')].filter((e) => e.getBoundingClientRect().right > innerWidth).length,
          }));
          assert.ok(look.read);
          // Unset, a picture has no size of its own.
          if (!/unset/.test(css)) assert.equal(look.cut, 0, `${width} pixels`);
        }
        assert.deepEqual(said, []);
        await page.close();
      });

    it('every widget in the page itself works under the strictest policy', async () => {
      const html = `<script src="/co-marquage.js" data-couleur="teal" data-rendu="page"></script>
      <co-marquage-fiche fiche="F1" data-note="<b>Fermé</b> lundi"></co-marquage-fiche>
      <co-marquage-prerequis fiche="F1"></co-marquage-prerequis>
      <co-marquage-demarches fiche="F1"></co-marquage-demarches>
      <co-marquage-recherche></co-marquage-recherche>`;
      const { page, said, elsewhere } = await visit(browser, site, html, POLICY);
      await standing(page, 3);
      await page.waitForSelector('co-marquage-recherche input');
      assert.match(await page.$eval('co-marquage-fiche', (w) => w.textContent), /Fermé lundi/);
      assert.equal(await page.$eval('co-marquage-fiche', (w) => w.shadowRoot), null);
      assert.deepEqual([said, elsewhere], [[], []]);
      await page.close();
    });

    it('reads from left to right in a page that reads from right to left', async () => {
      const [look] = await seen(`<div dir="rtl" lang="ar">${SCRIPT}</div>`, 1280);
      assert.deepEqual([look?.title, look?.ltr], [true, true]);
    });

    for (const sandbox of ['', 'sandbox="allow-scripts"'])
      it(`inside a frame ${sandbox}`, async () => {
        site.instead.set('/cadre.html', `<!doctype html><meta charset="utf-8"><body>${SCRIPT}</body>`);
        const { page, said } = await visit(browser, site, `<iframe src="/cadre.html" ${sandbox}></iframe>`);
        const frame = await page.waitForFrame((one) => one.url().endsWith('/cadre.html'));
        await frame.waitForFunction(() =>
          document.querySelector('co-marquage-fiche')?.shadowRoot?.querySelector('.cm-source'),
        );
        assert.deepEqual(said, []);
        await page.close();
      });

    for (const rendu of ['ombre', 'page'])
      it(`inside a dialog that opens later (${rendu})`, async () => {
        const html = `<dialog>${SCRIPT.replace('data-', `data-rendu="${rendu}" data-`)}</dialog>`;
        const { page, said } = await visit(browser, site, html);
        await standing(page);
        await page.$eval('dialog', (dialog) => dialog.showModal());
        const width = await page.$eval('co-marquage-fiche', (w) => w.getBoundingClientRect().width);
        assert.ok(width > 300, `${width} pixels wide`);
        assert.deepEqual(said, []);
        await page.close();
      });
  });
