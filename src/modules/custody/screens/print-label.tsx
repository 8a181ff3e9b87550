// /mau-va-ho-so-giay/:code/tem: the label of a batch, or the cover of a paper set with its contents and lines to sign on. Scanned,
// it opens the page of that very thing for who may see it; it names no person.

import { ButtonLink } from '#design/button-link.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { QrPicture } from '#design/qr-picture.tsx';
import { WovenBand } from '#design/shell/woven-band.tsx';
import { ok } from '#kernel/result.ts';
import { type QrPath, qrPath } from '#platform/qr/qr-path.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { PaperSet, SampleBatch } from '../rules/custody-item.ts';
import { frozenPages, pagesAgree } from '../rules/paper-set.ts';
import { type ItemView, viewItem } from '../use-cases/view-item.ts';
import { itemPath } from './paths.ts';
import { itemCrumbs } from './record-crumbs.ts';
import { dayWords } from './words.ts';

interface PrintedItem extends ItemView {
  readonly qr: QrPath;
}
interface Frame {
  readonly view: PrintedItem;
  readonly ui: Ui;
}

const SIGNING_LINES = ['1', '2', '3', '4'] as const;

function Label({ view, ui, item }: Frame & { readonly item: SampleBatch }) {
  const { label: words, keepings, item: facts } = ui.t.custody;
  const corrected = item.facts.corrections?.at(-1);
  return (
    <article class="sample-label" aria-labelledby="tem">
      <div class="sample-label__words">
        <p class="sample-label__kind">{words.title.samples}</p>
        {ui.frame.training && <p class="quiet">{words.training}</p>}
        <h2 class="sample-label__product" id="tem">
          {item.productName}
        </h2>
        <p>
          {item.producerName}, {view.commune}
        </p>
        <p>
          {facts.slip}: {item.slipNumber ?? '–'}
        </p>
        <p>
          {facts.receivedWords(item.quantity, item.facts.unit)}
          {item.facts.lot !== null && `. ${facts.lot}: ${item.facts.lot}`}
        </p>
        <p class="sample-label__until">
          {item.bestBefore === null ? facts.noBestBefore : words.bestBefore(dayWords(item.bestBefore))}
        </p>
        <p>{words.keep(keepings[item.facts.keeping], item.facts.keptAt)}</p>
        {corrected !== undefined && <p class="quiet">{words.corrected(dayWords(corrected.on))}</p>}
      </div>
      <div class="sample-label__code">
        <QrPicture size={view.qr.size} path={view.qr.path} label={words.qr} />
        <p>{item.code}</p>
      </div>
    </article>
  );
}

function Contents({ view, ui, item }: Frame & { readonly item: PaperSet }) {
  const { label: words, papering } = ui.t.custody;
  const { formPages, evidencePages } = item.facts;
  return (
    <table class="paper-cover__table">
      <caption>{words.contents}</caption>
      <thead>
        <tr>
          <th scope="col">{papering.columns.piece}</th>
          <th scope="col">{papering.columns.pages}</th>
          <th scope="col">{papering.columns.numbers}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words.forms}</th>
          <td>{formPages}</td>
          <td>{words.pageNumbers(1, formPages)}</td>
        </tr>
        {view.contents.map((piece, i) => (
          <tr key={`${i}-${piece.title}`}>
            <th scope="row">{piece.title}</th>
            <td>{piece.pages}</td>
            <td>{piece.from === null || piece.to === null ? '–' : words.pageNumbers(piece.from, piece.to)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={3}>
            {words.totalPages(formPages + evidencePages)}
            {!pagesAgree(item.facts) &&
              `. ${ui.t.custody.item.pagesDiffer(frozenPages(item.facts.pieces), item.facts.difference ?? '–')}`}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function Cover({ view, ui, item }: Frame & { readonly item: PaperSet }) {
  const { label: words, item: facts } = ui.t.custody;
  return (
    <article class="paper-cover" aria-labelledby="bia">
      <div class="paper-cover__head">
        <div>
          <p class="paper-cover__office">
            {view.commune}, {view.province}
          </p>
          {ui.frame.training && <p class="quiet">{words.training}</p>}
          <h2 class="paper-cover__title" id="bia">
            {words.title['paper-set']}
          </h2>
        </div>
        <div class="paper-cover__code">
          <QrPicture size={view.qr.size} path={view.qr.path} label={words.qr} />
          <p>{item.code}</p>
        </div>
      </div>
      <WovenBand id="band-cover" />
      <dl class="paper-cover__facts">
        <dt>{facts.product}</dt>
        <dd>{item.productName}</dd>
        <dt>{facts.producer}</dt>
        <dd>{item.producerName}</dd>
        <dt>{facts.slip}</dt>
        <dd>{item.slipNumber ?? '–'}</dd>
        <dt>{facts.sending}</dt>
        <dd>{facts.sendingWords(item.facts.ordinal, item.facts.contentHash)}</dd>
      </dl>
      <Contents view={view} ui={ui} item={item} />
      <table class="paper-cover__table paper-cover__hands">
        <caption>{words.hands}</caption>
        <thead>
          <tr>
            <th scope="col">{words.handsColumns.day}</th>
            <th scope="col">{words.handsColumns.giver}</th>
            <th scope="col">{words.handsColumns.taker}</th>
          </tr>
        </thead>
        <tbody>
          {SIGNING_LINES.map((line) => (
            <tr key={line}>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

export const printLabelPage = definePage<PrintedItem>({
  path: '/mau-va-ho-so-giay/:code/tem',
  right: 'custody/view-item',
  rate: 'page',
  width: 'narrow',
  title: ({ item }, ui) => `${ui.t.custody.label.headings[item.kind]} ${item.code}`,
  breadcrumbs: itemCrumbs,
  async load(request) {
    const found = await request.run(viewItem, { code: request.params['code'] });
    if (!found.ok) return found;
    const { code } = found.value.item;
    return ok({ ...found.value, qr: await qrPath(`${request.origin}${itemPath(code)}`) });
  },
  view(view, ui) {
    const { label: words } = ui.t.custody;
    const { item } = view;
    return (
      <>
        <div class="not-on-paper slip-lead">
          <PageHeading
            heading={words.headings[item.kind]}
            summary={words.summary[item.kind]}
            action={
              <ButtonLink href={ui.href(itemPath(item.code))} kind="secondary">
                {words.back}
              </ButtonLink>
            }
          />
          <Notice t={ui.t.design} tone="info" text={words.how} />
        </div>
        {item.kind === 'samples' ? (
          <Label view={view} ui={ui} item={item} />
        ) : (
          <Cover view={view} ui={ui} item={item} />
        )}
      </>
    );
  },
});
