// /an-pham/xem: before printing: what stands on the paper, what was left out and why, and the files in both languages.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { priceSource, priceWords } from '../papers/pieces.ts';
import { labelGrids } from '../rules/paper.ts';
import { priceOfLabel } from '../rules/price.ts';
import type { SoldProduct } from '../sold-product.ts';
import { type MadePaper, makePaper } from '../use-cases/make-paper.ts';
import { askedOf } from './asked.ts';
import { LeftOutLines, LeftOutList } from './left-out-list.tsx';
import { type AskedPaper, inputOf, kindWords, papersPath, previewPath, withAsked } from './paths.ts';

interface Preview extends MadePaper {
  readonly asked: AskedPaper;
}

function Files({ data, ui }: { readonly data: Preview; readonly ui: Ui }) {
  const { preview: words } = ui.t.sellingPapers;
  const { kind } = data.facts;
  const formats = kind === 'shelf-label' ? (['pdf'] as const) : (['pdf', 'docx'] as const);
  const { loai: _kind, ...asked } = data.asked;
  const files = (['vi', 'en'] as const).flatMap((lang) =>
    formats.map((format) => ({
      label: words.file(lang, format),
      href: withAsked(`${papersPath}/${kindWords[kind]}.${format}`, { ...asked, loai: undefined }, lang),
    })),
  );
  return (
    <div class="actions">
      {files.map(({ label, href }, i) => (
        <ButtonLink key={href} href={href} kind={i === 0 ? 'primary' : 'secondary'} icon="download" download>
          {label}
        </ButtonLink>
      ))}
    </div>
  );
}

/** The point whose shelf the labels are for: its own prices stand on them. */
function ForPoint({ data, ui }: { readonly data: Preview; readonly ui: Ui }) {
  const { preview: words } = ui.t.sellingPapers;
  const { sp, diem: _point, ...rest } = data.asked;
  return (
    <form method="get" action={ui.href(previewPath)} class="form">
      {Object.entries(rest).map(([name, value]) =>
        value === undefined || value === '' ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      {sp.map((code) => (
        <input key={code} type="hidden" name="sp" value={code} />
      ))}
      <SelectField
        form={ui.state({ diem: data.point?.id ?? '' })}
        name="diem"
        label={words.forPoint}
        hint={words.forPointHint}
        emptyLabel={words.noPoint}
        choices={data.points.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
      <Button kind="secondary">{words.choosePoint}</Button>
    </form>
  );
}

function missingOf(product: SoldProduct, ui: Ui): string {
  const { missing } = ui.t.sellingPapers.preview;
  const { photo, price, summary, story, certificateNumber, points, shops } = product;
  const lacks = [
    ...(photo === null ? [missing.photo] : []),
    ...(price === null ? [missing.price] : []),
    ...(summary === null && story === null ? [missing.story] : []),
    ...(certificateNumber === null ? [missing.certificate] : []),
    ...(points.length + shops.length === 0 ? [missing.where] : []),
  ];
  return lacks.length === 0 ? missing.nothing : lacks.join(', ');
}

/** So many that were left out are named at once; more are unfolded. */
const MOST_NAMED = 5;
/** So many products stand open; the others are unfolded. */
const SHOWN = 12;

/** Products as they stand on the paper, with what is still missing of each. */
function OnPaper({
  ui,
  facts,
  products,
  caption,
}: {
  readonly ui: Ui;
  readonly facts: MadePaper['facts'];
  readonly products: readonly SoldProduct[];
  readonly caption: string;
}) {
  const { preview: words, paper } = ui.t.sellingPapers;
  const isOnLabel = facts.kind === 'shelf-label';
  const price = (product: SoldProduct): string => {
    const shown = isOnLabel ? priceOfLabel(product.price, facts.day) : product.price;
    if (shown !== null) return `${priceWords(shown, paper)}, ${priceSource(product, paper, facts.day)}`;
    return isOnLabel ? words.noLabelPrice : paper.noPrice;
  };
  return (
    <DataTable
      t={ui.t.design}
      caption={caption}
      captionHidden
      id={`bang-${products[0]?.code ?? ''}`}
      rows={products}
      rowKey={({ code }) => code}
      columns={[
        { key: 'name', label: words.columns.product, lead: true, cell: ({ name }) => name },
        {
          key: 'stars',
          label: words.columns.stars,
          nowrap: true,
          cell: ({ stars }) => paper.starsShort(stars),
        },
        {
          key: 'until',
          label: words.columns.until,
          nowrap: true,
          cell: ({ until }) => (until === null ? '–' : formatVietnamese(until)),
        },
        { key: 'price', label: words.columns.price, cell: price },
        { key: 'missing', label: words.columns.missing, cell: (product) => missingOf(product, ui) },
      ]}
    />
  );
}

export const previewPaperPage = definePage<Preview>({
  path: previewPath,
  right: 'selling-papers/make-paper',
  rate: 'search',
  title: (data, ui) => ui.t.sellingPapers.kinds[data.facts.kind],
  breadcrumbs: (_data, ui) => [{ label: ui.t.sellingPapers.list.heading, href: papersPath }],
  async load(request) {
    const from = askedOf(request);
    const asked = { ...from, loai: from.loai ?? kindWords.brochure };
    const made = await request.run(makePaper, inputOf(asked));
    return made.ok ? ok({ ...made.value, asked }) : made;
  },
  json: ({ asked: _asked, ...data }) => data,
  view(data, ui) {
    const { preview: words, kinds, sizes, paper } = ui.t.sellingPapers;
    const { facts, leftOut, size, copies } = data;
    const isLabel = facts.kind === 'shelf-label';
    return (
      <>
        <PageHeading
          heading={kinds[facts.kind]}
          summary={`${paper.validOn(formatVietnamese(facts.day))}. ${paper.version(facts.version)}`}
        />
        {leftOut.length > MOST_NAMED && <LeftOutList leftOut={leftOut} ui={ui} />}
        {leftOut.length > 0 && leftOut.length <= MOST_NAMED && (
          <Notice t={ui.t.design} tone="warning" title={ui.t.sellingPapers.leftOut(leftOut.length)}>
            <LeftOutLines leftOut={leftOut} ui={ui} />
          </Notice>
        )}
        {facts.products.length === 0 ? (
          <EmptyState
            title={words.emptyTitle}
            text={words.emptyText}
            action={<ButtonLink href={ui.href(papersPath)}>{words.back}</ButtonLink>}
          />
        ) : (
          <>
            <p>{isLabel ? words.labels(facts.products.length * copies, sizes(size, labelGrids[size])) : words.lead}</p>
            {data.point !== null && <p>{words.ofShelf(data.point.name)}</p>}
            {isLabel && data.points.length > 0 && (data.point === null || data.asked.sp.length > 0) && (
              <ForPoint data={data} ui={ui} />
            )}
            <Files data={data} ui={ui} />
            <Section id="tren-an-pham" title={words.onPaper(facts.products.length)} lead={words.onPaperLead}>
              <OnPaper
                facts={facts}
                ui={ui}
                products={facts.products.slice(0, SHOWN)}
                caption={words.onPaper(facts.products.length)}
              />
              {facts.products.length > SHOWN && (
                <Details summary={words.more(facts.products.length - SHOWN)}>
                  <OnPaper
                    facts={facts}
                    ui={ui}
                    products={facts.products.slice(SHOWN)}
                    caption={words.more(facts.products.length - SHOWN)}
                  />
                </Details>
              )}
            </Section>
          </>
        )}
      </>
    );
  },
});
