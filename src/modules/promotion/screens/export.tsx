// /xuc-tien/xuat-khau, …/hop-dong, …/giay-to: export contracts, and papers that markets ask for.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { currencies, paperKinds, paperStates } from '../rules/export-deal.ts';
import { type ExportView, recordDeal, recordExportPaper, viewExport } from '../use-cases/export-market.ts';
import { exportPath } from './paths.ts';
import { dayWords, PromotionTabs } from './words.tsx';

type Deal = ExportView['deals'][number];
type Paper = ExportView['papers'][number];

const looks: Readonly<Record<Paper['standing'], { readonly tone: TagTone; readonly shape: TagShape }>> = {
  missing: { tone: 'red', shape: 'cross' },
  ended: { tone: 'red', shape: 'clock' },
  ending: { tone: 'gold', shape: 'clock' },
  held: { tone: 'green', shape: 'check' },
  'not-needed': { tone: 'neutral', shape: 'none' },
};

function Deals({ ui, data }: { readonly ui: Ui; readonly data: ExportView }) {
  const { exports: words, amount } = ui.t.promotion;
  const shipped = ({ shipped: said, shippedOn }: Deal): string =>
    said === null
      ? words.shippedUnknown
      : said
        ? `${words.shippedYes}${shippedOn === null ? '' : ` ${dayWords(shippedOn)}`}`
        : words.shippedNo;
  return (
    <DataTable
      t={ui.t.design}
      caption={words.deals}
      captionHidden
      rows={data.deals}
      rowKey={(one) => one.id}
      empty={<EmptyState title={words.noDeals} />}
      columns={[
        {
          key: 'product',
          label: words.product,
          lead: true,
          cell: (one) => (
            <>
              {data.products[one.productId]?.name ?? ''}
              <span class="summary-list__note">{data.producerNames[one.producerId] ?? ''}</span>
            </>
          ),
        },
        {
          key: 'market',
          label: words.market,
          cell: (one) => (
            <>
              {one.market}
              <span class="summary-list__note">
                {[one.buyer, ...(one.contractNumber === null ? [] : [one.contractNumber]), dayWords(one.signedOn)].join(
                  '; ',
                )}
              </span>
            </>
          ),
        },
        {
          key: 'volume',
          label: words.volume,
          numeric: true,
          cell: (one) =>
            one.volume === null ? ui.t.promotion.unknown : `${amount(one.volume)}\u00a0${one.unit ?? ''}`,
        },
        {
          key: 'value',
          label: words.value,
          numeric: true,
          cell: (one) =>
            one.amount === null ? ui.t.promotion.unknown : `${amount(one.amount)}\u00a0${one.currency ?? ''}`,
        },
        {
          key: 'shipped',
          label: words.shipped,
          cell: (one) => (
            <>
              {shipped(one)}
              {one.may && (
                <>
                  {' '}
                  <a href={ui.href(`${exportPath}/hop-dong?ban-ghi=${one.id}`)}>
                    {words.change}
                    <span class="visually-hidden"> {one.market}</span>
                  </a>
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

function Papers({ ui, data }: { readonly ui: Ui; readonly data: ExportView }) {
  const words = ui.t.promotion.exports;
  return (
    <DataTable
      t={ui.t.design}
      caption={words.papers}
      captionHidden
      rows={data.papers}
      rowKey={(one) => one.id}
      empty={<EmptyState title={words.noPapers} text={words.noPapersText} />}
      columns={[
        {
          key: 'paper',
          label: words.kind,
          lead: true,
          cell: (one) => (
            <>
              {one.kind === 'other' ? (one.kindWords ?? words.kinds.other) : words.kinds[one.kind]}
              <span class="summary-list__note">
                {[
                  ...(one.kind !== 'other' && one.kindWords !== null ? [one.kindWords] : []),
                  ...(one.number === null ? [] : [one.number]),
                  ...(one.issuer === null ? [] : [one.issuer]),
                ].join('; ')}
              </span>
            </>
          ),
        },
        { key: 'market-of', label: words.market, cell: (one) => one.market },
        {
          key: 'product-of',
          label: words.product,
          cell: (one) => (one.productId === null ? '–' : (data.products[one.productId]?.name ?? '')),
        },
        { key: 'until', label: words.until, nowrap: true, cell: (one) => dayWords(one.until) },
        {
          key: 'standing',
          label: words.state,
          cell: (one) => (
            <>
              <Tag words={words.standings[one.standing]} {...looks[one.standing]} />
              {one.may && (
                <>
                  {' '}
                  <a href={ui.href(`${exportPath}/giay-to?ban-ghi=${one.id}`)}>
                    {words.change}
                    <span class="visually-hidden"> {words.kinds[one.kind]}</span>
                  </a>
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

export const exportPage = definePage<ExportView>({
  path: exportPath,
  right: 'promotion/view-export',
  rate: 'search',
  title: (_data, ui) => ui.t.promotion.exports.heading,
  load: ({ run }) => run(viewExport, {}),
  json: (data) => data,
  view(data, ui) {
    const words = ui.t.promotion.exports;
    const may = data.choices.length > 0 && ui.may('promotion/record-deal');
    return (
      <>
        <PageHeading
          heading={words.heading}
          summary={words.summary}
          action={
            may && (
              <>
                <ButtonLink href={ui.href(`${exportPath}/hop-dong`)} icon="add">
                  {words.addDeal}
                </ButtonLink>
                <ButtonLink href={ui.href(`${exportPath}/giay-to`)} kind="secondary" icon="add">
                  {words.addPaper}
                </ButtonLink>
              </>
            )
          }
        />
        <PromotionTabs ui={ui} />
        <Section id="giay-to" title={words.papers}>
          <Papers ui={ui} data={data} />
        </Section>
        <Section id="hop-dong" title={words.deals}>
          <Deals ui={ui} data={data} />
        </Section>
      </>
    );
  },
});

interface Editing {
  readonly data: ExportView;
  readonly deal: Deal | null;
  readonly paper: Paper | null;
}

/** The product of a record that is changed stays; a new one chooses. */
function ProductBox({
  ui,
  form,
  data,
  kept,
}: {
  readonly ui: Ui;
  readonly form: FormState;
  readonly data: ExportView;
  readonly kept: string | null;
}) {
  const { product } = ui.t.promotion.exports;
  const own = data.choices.map(({ code, name, producerName }) => ({ value: code, label: `${name} – ${producerName}` }));
  const known = Object.values(data.products).find((one) => one?.code === kept);
  const choices =
    known === undefined || own.some((one) => one.value === known.code)
      ? own
      : [{ value: known.code, label: known.name }, ...own];
  return (
    <SelectField
      form={form}
      name="productCode"
      label={product}
      choices={kept === null ? choices : choices.filter((one) => one.value === kept)}
      emptyLabel={kept === null ? undefined : null}
    />
  );
}

function DealFields({ ui, form }: { readonly ui: Ui; readonly form: FormState }) {
  const words = ui.t.promotion.exports;
  return (
    <>
      <TextField form={form} name="market" label={words.market} example={words.marketExample} />
      <TextField form={form} name="buyer" label={words.buyer} />
      <TextField form={form} name="contractNumber" label={words.number} width="medium" optional />
      <DateField form={form} name="signedOn" label={words.signed} />
      <NumberField form={form} name="volume" label={words.volume} optional />
      <TextField form={form} name="unit" label={words.unit} example={words.unitExample} width="short" optional />
      <NumberField form={form} name="amount" label={words.value} optional />
      <SelectField
        form={form}
        name="currency"
        label={words.currency}
        choices={currencies.map((value) => ({ value, label: value }))}
        optional
      />
      <SelectField
        form={form}
        name="shipped"
        label={words.shipped}
        choices={[
          { value: 'yes', label: words.shippedYes },
          { value: 'no', label: words.shippedNo },
        ]}
        emptyLabel={words.shippedUnknown}
        optional
      />
      <DateField form={form} name="shippedOn" label={words.shippedOn} optional />
      <TextAreaField form={form} name="words" label={words.words} rows={2} optional />
    </>
  );
}

function PaperFields({ ui, form }: { readonly ui: Ui; readonly form: FormState }) {
  const words = ui.t.promotion.exports;
  return (
    <>
      <TextField form={form} name="market" label={words.market} example={words.marketExample} />
      <SelectField
        form={form}
        name="kind"
        label={words.kind}
        choices={paperKinds.map((value) => ({ value, label: words.kinds[value] }))}
      />
      <TextField form={form} name="kindWords" label={words.kindWords} optional />
      <SelectField
        form={form}
        name="state"
        label={words.state}
        choices={paperStates.map((value) => ({ value, label: words.states[value] }))}
      />
      <TextField form={form} name="number" label={words.paperNumber} width="medium" optional />
      <TextField form={form} name="issuer" label={words.issuer} optional />
      <DateField form={form} name="until" label={words.until} hint={words.untilHint} optional />
      <TextAreaField form={form} name="words" label={words.words} rows={2} optional />
    </>
  );
}

function typedDeal(ui: Ui, { data, deal }: Editing): Readonly<Record<string, string>> {
  if (deal === null) return {};
  const { amount } = ui.t.promotion;
  const number = (value: number | null): string => (value === null ? '' : amount(value));
  return {
    productCode: data.products[deal.productId]?.code ?? '',
    market: deal.market,
    buyer: deal.buyer,
    contractNumber: deal.contractNumber ?? '',
    signedOn: dayWords(deal.signedOn),
    volume: number(deal.volume),
    unit: deal.unit ?? '',
    amount: number(deal.amount),
    currency: deal.currency ?? '',
    shipped: deal.shipped === null ? '' : deal.shipped ? 'yes' : 'no',
    shippedOn: deal.shippedOn === null ? '' : dayWords(deal.shippedOn),
    words: deal.words ?? '',
  };
}

function typedPaper({ data, paper }: Editing): Readonly<Record<string, string>> {
  if (paper === null) return {};
  return {
    productCode: paper.productId === null ? '' : (data.products[paper.productId]?.code ?? ''),
    market: paper.market,
    kind: paper.kind,
    kindWords: paper.kindWords ?? '',
    state: paper.state,
    number: paper.number ?? '',
    issuer: paper.issuer ?? '',
    until: paper.until === null ? '' : dayWords(paper.until),
    words: paper.words ?? '',
  };
}

function page(kind: 'deal' | 'paper') {
  const isDeal = kind === 'deal';
  const address = `${exportPath}/${isDeal ? 'hop-dong' : 'giay-to'}`;
  return definePage<Editing>({
    path: address,
    right: isDeal ? 'promotion/record-deal' : 'promotion/record-export-paper',
    rate: 'act',
    width: 'narrow',
    title: (_data, ui) => (isDeal ? ui.t.promotion.exports.dealHeading : ui.t.promotion.exports.paperHeading),
    breadcrumbs: (_data, ui) => [{ label: ui.t.promotion.exports.heading, href: exportPath }],
    async load({ run, query, posted }) {
      const found = await run(viewExport, {});
      if (!found.ok) return found;
      const typed = posted?.[isDeal ? 'dealId' : 'paperId'];
      const asked = typeof typed === 'string' ? typed : (query['ban-ghi'] ?? '');
      const deal = isDeal ? (found.value.deals.find((one) => one.id === asked && one.may) ?? null) : null;
      const paper = isDeal ? null : (found.value.papers.find((one) => one.id === asked && one.may) ?? null);
      return asked !== '' && deal === null && paper === null
        ? refuse(notFound)
        : ok({ data: found.value, deal, paper });
    },
    view(editing, ui) {
      const words = ui.t.promotion.exports;
      const { data, deal, paper } = editing;
      const record = deal ?? paper;
      const form = ui.state(isDeal ? typedDeal(ui, editing) : typedPaper(editing));
      const kept = record?.productId == null ? null : (data.products[record.productId]?.code ?? null);
      return (
        <>
          <ErrorSummary form={form} />
          <PageHeading heading={isDeal ? words.dealHeading : words.paperHeading} />
          <Form
            action={ui.href(address)}
            {...ui.form()}
            hidden={{ [isDeal ? 'dealId' : 'paperId']: record?.id ?? '', seen: String(record?.version ?? '') }}
          >
            <ProductBox ui={ui} form={form} data={data} kept={kept} />
            {isDeal ? <DealFields ui={ui} form={form} /> : <PaperFields ui={ui} form={form} />}
            <FormActions t={ui.t.design} cancel={{ label: ui.t.promotion.cancel, href: ui.href(exportPath) }}>
              <Button>{words.submit}</Button>
            </FormActions>
          </Form>
        </>
      );
    },
    async post(request) {
      const done = isDeal
        ? await request.run(recordDeal, request.input)
        : await request.run(recordExportPaper, request.input);
      return done.ok ? ok({ to: exportPath, flash: textsOf(request.lang).promotion.exports.done }) : done;
    },
  });
}

export const dealPage = page('deal');
export const exportPaperPage = page('paper');
