// /san-pham/<code>: one product for whoever asks: picture, stars, what they mean today, whose, from where, its history.

import { Details } from '#design/details.tsx';
import { DrawnOnce } from '#design/drawn-once.tsx';
import { Notice } from '#design/notice.tsx';
import { Photo } from '#design/photo.tsx';
import { ProductHero } from '#design/product-hero.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { dateInVietnam, type Instant } from '#kernel/calendar.ts';
import { definePage, type JsonText, jsonText } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { isInForce, producerPath } from '../listed-product.ts';
import type { PublicProduct } from '../public-product.ts';
import { saidStatus } from '../rules/listed-status.ts';
import { viewProduct } from '../use-cases/view-product.ts';
import { drawingOf } from './drawing-of.ts';
import { MakingFacts, MarketFacts, ProductCodes } from './product-facts.tsx';
import { RecognitionHistory } from './recognition-history.tsx';
import { addressOf } from './search-address.ts';
import { SoldAt } from './sold-at.tsx';
import { SoldOnline } from './sold-online.tsx';
import { day, isLapsed, meaningOf, tagOf } from './state-words.ts';
import { productData } from './structured-data.ts';

function Hero({ product, ui }: { readonly product: PublicProduct; readonly ui: Ui }) {
  const t = ui.t.catalogue.product;
  const s = ui.t.catalogue.search;
  const [picture] = product.pictures;
  const lapsed = isLapsed(product.status);
  const lapsedOn = product.status === 'expired' ? (product.extendedUntil ?? product.validUntil) : null;
  const place = product.commune === null ? s.unknownCommune : product.commune.name;
  const before = product.oldCommune;
  const notes = [
    ...(before === null ? [] : [t.before([before.name, before.district].filter(Boolean).join(', '))]),
    ...(product.placeAsPrinted === null ? [] : [t.printed(product.placeAsPrinted)]),
  ];
  return (
    <ProductHero
      t={ui.t.design}
      name={product.name}
      photo={
        picture === undefined
          ? null
          : {
              url: picture.large,
              alt: picture.caption ?? t.photoAlt(product.name),
              width: picture.width,
              height: picture.height,
            }
      }
      drawing={drawingOf(product.set?.number ?? null)}
      level={product.stars}
      lapsed={lapsed}
      lapsedOn={lapsed && lapsedOn !== null ? day(lapsedOn) : undefined}
      state={tagOf(saidStatus(product.status, product.extendedUntil))}
      until={product.extendedUntil === null ? undefined : day(product.extendedUntil)}
      meaning={meaningOf(product, ui.t.catalogue.meanings)}
    >
      <SummaryList
        items={[
          {
            label: t.producer,
            value:
              product.producer === null ? (
                s.unknownProducer
              ) : product.producer.code === null ? (
                product.producer.name
              ) : (
                <a href={ui.href(producerPath(product.producer.code))}>{product.producer.name}</a>
              ),
            note: product.producerCeased ? t.producerCeased : undefined,
          },
          ...(product.producerPhone === null
            ? []
            : [{ label: t.phone, value: <a href={`tel:${product.producerPhone}`}>{product.producerPhone}</a> }]),
          { label: t.place, value: `${place}, ${product.province.name}`, note: notes.join('. ') || undefined },
          {
            label: t.set,
            value:
              product.set === null ? null : (
                <a href={ui.href(addressOf({}, { set: String(product.set.number) }))}>
                  {product.set.number}. {product.set.name}
                </a>
              ),
            note: product.set === null ? undefined : t.setNote(product.set.sector),
          },
          { label: t.code, value: product.code, note: t.codeNote },
        ]}
      />
    </ProductHero>
  );
}

function Story({ product, ui }: { readonly product: PublicProduct; readonly ui: Ui }) {
  const texts = [product.summary, product.story].filter((text): text is string => text !== null);
  if (texts.length === 0) return null;
  return (
    <Section id="story" title={ui.t.catalogue.product.story}>
      <div class="prose">{texts.flatMap((text) => text.split(/\n+/).map((line) => <p key={line}>{line}</p>))}</div>
    </Section>
  );
}

const texts = new WeakMap<PublicProduct, JsonText<PublicProduct>>();

/** Written once for a product that stays the same. */
function jsonOf(product: PublicProduct): JsonText<PublicProduct> {
  const text = texts.get(product) ?? jsonText(product);
  texts.set(product, text);
  return text;
}

/** Whether a paper may be made of it today; the room of the papers decides again. */
const hasSheet = (product: PublicProduct): boolean =>
  isInForce(product) && !product.discontinued && (product.stars ?? 0) >= 3;

function Whole({ product, ui }: { readonly product: PublicProduct; readonly ui: Ui }) {
  const t = ui.t.catalogue.product;
  const more = product.pictures.slice(1);
  return (
    <>
      {product.askedFor !== null && (
        <Notice t={ui.t.design} tone="info" text={t.mergedNotice(product.askedFor, product.code)} />
      )}
      {product.discontinued && <Notice t={ui.t.design} tone="warning" text={ui.t.catalogue.meanings.discontinued} />}
      <Hero product={product} ui={ui} />
      <RecordLayout side={<RecognitionHistory product={product} ui={ui} />}>
        <Story product={product} ui={ui} />
        <SoldAt product={product} ui={ui} />
        <SoldOnline product={product} ui={ui} />
        <MarketFacts product={product} ui={ui} />
        <MakingFacts product={product} ui={ui} />
        {more.length > 0 && (
          <Section id="photos" title={t.photos}>
            <div class="photo-row">
              {more.map((picture) => (
                <Photo
                  key={picture.large}
                  t={ui.t.design}
                  photo={{
                    url: picture.large,
                    alt: picture.caption ?? t.photoAlt(product.name),
                    width: picture.width,
                    height: picture.height,
                  }}
                  caption={picture.caption ?? undefined}
                />
              ))}
            </div>
          </Section>
        )}
        <ProductCodes product={product} ui={ui} />
        <Details summary={t.whatStars}>
          {t.whatStarsText.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Details>
        {hasSheet(product) && (
          <p>
            <a href={`/an-pham/san-pham/${product.code}/to-gioi-thieu.pdf${ui.lang === 'en' ? '?tieng=en' : ''}`}>
              {ui.t.sellingPapers.publicSheet}
            </a>
          </p>
        )}
        <p class="quiet">
          {t.asOf(day(product.asOf))} {t.changed(day(dateInVietnam(product.changedAt as Instant)))} {t.sameData}{' '}
          <a href={ui.href(`${product.path}.json`)}>JSON</a>
        </p>
      </RecordLayout>
    </>
  );
}

export const productPage = definePage<PublicProduct>({
  path: '/san-pham/:code',
  right: 'catalogue/view-product',
  rate: 'page',
  indexed: true,
  cacheSeconds: 60,
  title: (product) => product.name,
  description: (product, ui) =>
    ui.t.catalogue.product.description(
      product.name,
      product.producer?.name ?? '',
      [product.commune?.name, product.province.name].filter((name) => name !== undefined).join(', '),
    ),
  breadcrumbs: (product, ui) => [
    { label: ui.t.catalogue.product.breadcrumb, href: '/' },
    ...(product.set === null
      ? []
      : [{ label: product.set.name, href: addressOf({}, { set: String(product.set.number) }) }]),
  ],
  load: (request) => request.run(viewProduct, { code: request.params['code'] }),
  json: jsonOf,
  structuredData: (product, request) => productData(product, request.origin),
  view: (product, ui) => (
    <DrawnOnce subject={product} under={[ui.lang]} draw={() => <Whole product={product} ui={ui} />} />
  ),
});
