// /tra-cuu: for packs without our code: by the code on the label, the product's code, the number under the bar code, or the name. As
// light as the page of a scanned code. What is not held is said to be that, never to be false.

import { Stars } from '#design/stars.tsx';
import { StatusTag } from '#design/status-tag.tsx';
import { ok, type Result } from '#kernel/result.ts';
import { isLapsed, parseCertificateCode, shownState } from '#modules/certificates/index.ts';
import { readCodesOfProducts } from '#modules/certificates/services.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { ListedProduct } from '../listed-product.ts';
import { saidStatus } from '../rules/listed-status.ts';
import { searchProducts } from '../use-cases/search-products.ts';
import { day } from './state-words.ts';

interface Data {
  readonly asked: string;
  /** What was typed is the code of a certificate. */
  readonly isCode: boolean;
  /** The rows bear what was typed as a code. */
  readonly byCode: boolean;
  readonly total: number;
  readonly rows: readonly ListedProduct[];
  readonly papers: ReadonlyMap<string, string>;
}

const MOST = 10;

function Found({
  row,
  paper,
  ui,
}: {
  readonly row: ListedProduct;
  readonly paper: string | undefined;
  readonly ui: Ui;
}) {
  const words = ui.t.verify.lookUp;
  const said = saidStatus(row.status, row.extendedUntil);
  const state = said === 'none' ? null : shownState(said);
  return (
    <li>
      <strong>
        <a href={ui.href(row.path)}>{row.name}</a>
      </strong>
      <span>
        {[row.producer?.name, row.commune?.name, row.province.name].filter((part) => part !== undefined).join(' · ')}
      </span>
      {row.stars !== null && row.status !== 'none' && (
        <Stars t={ui.t.design} level={row.stars} lapsed={isLapsed(row.status)} short />
      )}
      {state !== null && <StatusTag t={ui.t.design} state={state} until={day(row.extendedUntil)} />}
      {paper === undefined ? (
        <span class="site">{words.noPaper}</span>
      ) : (
        <a href={ui.href(`/v/${paper}`)}>{words.paper}</a>
      )}
    </li>
  );
}

function Answer({ data, ui }: { readonly data: Data; readonly ui: Ui }) {
  const words = ui.t.verify.lookUp;
  if (data.isCode) {
    return (
      <p>
        <a class="button button--main" href={ui.href(`/v/${encodeURIComponent(data.asked)}`)}>
          {words.paper}
        </a>
      </p>
    );
  }
  if (data.rows.length === 0) return <p class="answer answer--neutral">{words.none}</p>;
  return (
    <section>
      <h2>{words.found(data.total)}</h2>
      <ul class="found">
        {data.rows.map((row) => (
          <Found key={row.code} row={row} paper={data.papers.get(row.code)} ui={ui} />
        ))}
      </ul>
    </section>
  );
}

export const lookUpPage = definePage<Data>({
  path: '/tra-cuu',
  right: 'catalogue/search-products',
  rate: 'search',
  bare: true,
  title: (_data, ui) => ui.t.verify.lookUp.heading,
  async load(request): Promise<Result<Data>> {
    const asked = (request.query['q'] ?? '').trim().slice(0, 200);
    const nothing = { asked, isCode: false, byCode: false, total: 0, rows: [], papers: new Map<string, string>() };
    if (asked === '') return ok(nothing);
    if (parseCertificateCode(asked) !== null) return ok({ ...nothing, isCode: true });
    const found = await request.run(searchProducts, { q: asked, limit: MOST });
    if (!found.ok) return found;
    const { rows, total, matchedBy } = found.value;
    const papers = await readCodesOfProducts(
      request.ports.database.readPool,
      rows.map((row) => row.code),
    );
    const byCode = matchedBy === 'code' || (total === 1 && rows[0]?.code === asked.toUpperCase());
    return ok({ ...nothing, byCode, total, rows, papers });
  },
  view(data, ui) {
    const words = ui.t.verify.lookUp;
    const other = ui.lang === 'en' ? 'vi' : 'en';
    return (
      <>
        <h1>{words.heading}</h1>
        <p>{words.summary}</p>
        <form method="get" action={ui.href('/tra-cuu')} class="look-up" role="search">
          <label for="q">{words.field}</label>
          <input id="q" name="q" value={data.asked} placeholder={words.example} maxLength={200} autocomplete="off" />
          <button type="submit" class="button--main">
            {words.submit}
          </button>
        </form>
        {data.asked !== '' && <Answer data={data} ui={ui} />}
        <footer>
          <nav>
            <a href={ui.href('/kiem-tra')}>{words.checker}</a>
            <a href={other === 'en' ? '/en/tra-cuu' : '/tra-cuu'} lang={other}>
              {ui.t.verify.language}
            </a>
          </nav>
        </footer>
      </>
    );
  },
  json: ({ papers, ...data }) => ({
    asked: data.asked,
    byCode: data.byCode,
    total: data.total,
    rows: data.rows.map((row) => ({ ...row, certificate: papers.get(row.code) ?? null })),
  }),
});
