// /quan-ly/san-pham/:code: one product as those who keep or read the register see it.

import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Photo } from '#design/photo.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Stars } from '#design/stars.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tag } from '#design/tag.tsx';
import { hasDecision, isLapsed, statusOfStanding } from '#modules/certificates/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { waitsForLook } from '../rules/lifecycle.ts';
import { nameWaits } from '../rules/proposed-name.ts';
import { type ProductView, viewProduct } from '../use-cases/view-product.ts';
import { listPath, photoPath, producerPath, publicPath, sectionPath } from './paths.ts';
import { NextAct, RecordActs } from './record-acts.tsx';
import { RecordHistory } from './record-history.tsx';
import { About, Codes, Material, Merged, Owners, Packs, Photos, setItems } from './record-parts.tsx';
import { Recognitions } from './record-recognitions.tsx';
import { dayWords, StateTag } from './state-tag.tsx';

interface Frame {
  readonly ui: Ui;
  readonly view: ProductView;
}

/** What a complete record has and this one has not. */
function missingOf({ view, ui }: Frame): readonly string[] {
  const { missing } = ui.t.products;
  const { producerId, communeCode, setNumber } = view.product;
  return [
    ...(producerId === null ? [missing.producer] : []),
    ...(communeCode === null ? [missing.commune] : []),
    ...(setNumber === null ? [missing.set] : []),
    ...(view.recognitions.some((one) => one.stars >= 3 && !hasDecision(one)) ? [missing.decision] : []),
    ...(view.photos.length === 0 ? [missing.photo] : []),
  ];
}

function Head({ view, ui }: Frame) {
  const { record, statuses, unknownProducer, unknownPlace } = ui.t.products;
  const { product } = view;
  const [photo] = view.photos;
  const edit = view.may.change
    ? { action: { label: record.edit, href: ui.href(sectionPath(product.code, 'chung')) } }
    : {};
  const place = [view.commune === '' ? unknownPlace : view.commune, view.province].join(', ');
  const notes = [
    view.oldCommune === '' ? '' : record.oldPlace(view.oldCommune),
    product.placeText === null ? '' : record.asPrinted(product.placeText),
  ].filter((note) => note !== '');
  const producer =
    product.producerName === null ? (
      unknownProducer
    ) : view.producerCode === null ? (
      product.producerName
    ) : (
      <a href={ui.href(producerPath(view.producerCode))}>{product.producerName}</a>
    );
  return (
    <div class="product-head">
      <Photo
        t={ui.t.design}
        eager
        photo={
          photo === undefined
            ? null
            : {
                url: photoPath(product.code, photo.thumbnailHash),
                alt: photo.caption ?? product.name,
                width: photo.width,
                height: photo.height,
              }
        }
      />
      <SummaryList
        items={[
          { label: record.producer, value: producer, ...edit },
          { label: record.place, value: place, ...(notes.length > 0 ? { note: notes.join('; ') } : {}) },
          ...setItems(view, ui),
          { label: record.status, value: statuses[product.status] },
        ]}
      />
    </div>
  );
}

function Side({ view, ui }: Frame) {
  return (
    <>
      <RecordActs view={view} ui={ui} />
      {view.product.recognitionId !== null && (
        <ul class="plain-list">
          {ui.may('output/view-output') && (
            <li>
              <a href={ui.href(`/san-luong/${view.product.code}`)}>{ui.t.output.links.output}</a>
            </li>
          )}
          {ui.may('output/view-commitments') && (
            <li>
              <a href={ui.href(`/cam-ket/${view.product.code}`)}>{ui.t.commitments.title}</a>
            </li>
          )}
          {ui.may('output/view-health') && (
            <li>
              <a href={ui.href(`/suc-khoe/${view.product.code}`)}>{ui.t.commitments.health.title}</a>
            </li>
          )}
          {view.producerCode !== null && ui.may('support/view-producer-support') && (
            <li>
              <a href={ui.href(`/ho-tro/chu-the/${view.producerCode}`)}>{ui.t.support.producer.link}</a>
            </li>
          )}
        </ul>
      )}
      {!waitsForLook(view.product.status) && (
        <p>
          <a href={ui.href(publicPath(view.product.code))}>{ui.t.products.record.publicPage}</a>
        </p>
      )}
      <RecordHistory ui={ui} lines={view.history} />
    </>
  );
}

/** A new name that waits, or that an office did not take. */
function NameWaiting({ view, ui }: Frame) {
  const words = ui.t.products.waiting;
  const { proposedName, sentBackReason } = view.product;
  const t = ui.t.design;
  if (proposedName !== null && nameWaits(view.product)) {
    const say = view.may.rename ? words.nameForOffice : words.nameForProducer;
    return <Notice t={t} tone="info" title={words.nameTitle} text={say(proposedName)} />;
  }
  if (sentBackReason === null) return null;
  return <Notice t={t} tone="info" title={words.nameBackTitle} text={words.nameBack(sentBackReason)} />;
}

/** What was entered by its producer and is not in the register yet: said to both sides in their own words. */
function Waiting({ view, ui }: Frame) {
  const words = ui.t.products.waiting;
  const { status, sentBackReason } = view.product;
  if (!waitsForLook(status)) return <NameWaiting view={view} ui={ui} />;
  const t = ui.t.design;
  if (status === 'sent-back') {
    const say = view.may.decide ? words.sentBackForOffice : words.sentBackForProducer;
    return <Notice t={t} tone="warning" title={words.sentBackTitle} text={say(sentBackReason ?? '')} />;
  }
  const text = view.may.decide ? words.declaredForOffice : words.declaredForProducer;
  return <Notice t={t} tone="info" title={words.declaredTitle} text={text} />;
}

export const viewProductPage = definePage<ProductView>({
  path: '/quan-ly/san-pham/:code',
  right: 'products/view-product',
  rate: 'page',
  title: (view) => view.product.name,
  breadcrumbs: (_view, ui) => [{ label: ui.t.products.list.heading, href: listPath }],
  load: (request) => request.run(viewProduct, { code: request.params['code'] }),
  json: (view) => view,
  view: (view, ui) => {
    const { product } = view;
    const { record, discontinued } = ui.t.products;
    const state = statusOfStanding(product, ui.today);
    const missing = missingOf({ view, ui });
    const waits = waitsForLook(product.status);
    const until = dayWords(product.extendedUntil ?? product.validUntil);
    return (
      <>
        <PageHeading
          caption={record.caption(product.code)}
          heading={product.name}
          states={
            <>
              {!waits && (
                <>
                  <Stars
                    t={ui.t.design}
                    level={product.stars}
                    lapsed={state !== null && isLapsed(state.status)}
                    short
                  />
                  {(state !== null || product.stars !== null) && <StateTag ui={ui} state={state} />}
                </>
              )}
              {waits && (
                <Tag
                  words={ui.t.products.waiting.tags[product.status as 'declared' | 'sent-back']}
                  tone="blue"
                  shape="clock"
                />
              )}
              {until !== undefined && !['extended', 'withdrawn', 'superseded'].includes(state?.status ?? '') && (
                <span>{record.until(until)}</span>
              )}
              {product.status === 'discontinued' && <Tag words={discontinued} tone="neutral" shape="pause" />}
            </>
          }
          action={<NextAct view={view} ui={ui} />}
        />
        {view.askedCode !== null && <Notice t={ui.t.design} tone="info" text={record.askedCode(view.askedCode)} />}
        <Waiting view={view} ui={ui} />
        <RecordLayout side={<Side view={view} ui={ui} />}>
          {missing.length > 0 && (
            <Notice t={ui.t.design} tone="warning" title={record.missingTitle} text={`${missing.join(', ')}.`} />
          )}
          <Head view={view} ui={ui} />
          <Recognitions view={view} ui={ui} />
          <Packs view={view} ui={ui} />
          <Material view={view} ui={ui} />
          <Codes view={view} ui={ui} />
          <Photos view={view} ui={ui} />
          <About view={view} ui={ui} />
          <Owners view={view} ui={ui} />
          <Merged view={view} ui={ui} />
        </RecordLayout>
      </>
    );
  },
});
