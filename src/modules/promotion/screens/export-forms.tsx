// /xuc-tien/xuat-khau/hop-dong, …/giay-to: an export contract, and a paper that a market asks for, written or corrected.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { type FormState, typedValues } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { currencies, paperKinds, paperStates } from '../rules/export-deal.ts';
import { unitsOfGoods } from '../rules/fit-units.ts';
import { marketCountries, usualMarkets } from '../rules/market-country.ts';
import { type ExportView, recordDeal, recordExportPaper, viewExport } from '../use-cases/export-market.ts';
import { ConfirmedBox } from './confirmed-box.tsx';
import { exportPath } from './paths.ts';

type Deal = ExportView['deals'][number];
type Paper = ExportView['papers'][number];

interface Editing {
  readonly data: ExportView;
  readonly deal: Deal | null;
  readonly paper: Paper | null;
}

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

/** Countries and territories, those of near trade first, by name. */
function MarketBox({ ui, form }: { readonly ui: Ui; readonly form: FormState }) {
  const { exports: words, country } = ui.t.promotion;
  const choice = (value: string) => ({ value, label: country(value) });
  const others = marketCountries.filter((code) => !usualMarkets.includes(code)).map(choice);
  return (
    <SelectField
      form={form}
      name="market"
      label={words.market}
      choices={[
        { label: words.usualMarkets, choices: usualMarkets.map(choice) },
        { label: words.otherMarkets, choices: others.toSorted((a, b) => a.label.localeCompare(b.label, ui.lang)) },
      ]}
    />
  );
}

function DealFields({ ui, form }: { readonly ui: Ui; readonly form: FormState }) {
  const words = ui.t.promotion.exports;
  return (
    <>
      <MarketBox ui={ui} form={form} />
      <TextField form={form} name="buyer" label={words.buyer} />
      <TextField form={form} name="contractNumber" label={words.number} width="medium" optional />
      <DateField form={form} name="signedOn" label={words.signed} />
      <Fieldset legend={words.goodsAndMoney} inPairs>
        <NumberField
          form={form}
          name="volume"
          label={words.volume}
          hint={ui.t.promotion.numberHint || undefined}
          optional
        />
        <SelectField
          form={form}
          name="unit"
          label={words.unit}
          choices={[...new Set([...unitsOfGoods, ...typedValues(form, 'unit')])].map((value) => ({
            value,
            label: value,
          }))}
          optional
        />
        <NumberField
          form={form}
          name="amount"
          label={words.value}
          hint={ui.t.promotion.numberHint || undefined}
          optional
        />
        <SelectField
          form={form}
          name="currency"
          label={words.currency}
          choices={currencies.map((value) => ({ value, label: value }))}
          optional
        />
      </Fieldset>
      <Fieldset legend={words.delivery} inPairs>
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
      </Fieldset>
      <TextAreaField form={form} name="words" label={words.words} rows={2} optional />
    </>
  );
}

function PaperFields({ ui, form }: { readonly ui: Ui; readonly form: FormState }) {
  const words = ui.t.promotion.exports;
  return (
    <>
      <MarketBox ui={ui} form={form} />
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
  const { typed } = ui.t.promotion;
  const number = (value: number | null): string => (value === null ? '' : typed(value));
  return {
    productCode: data.products[deal.productId]?.code ?? '',
    market: deal.market,
    buyer: deal.buyer,
    contractNumber: deal.contractNumber ?? '',
    signedOn: formatVietnamese(deal.signedOn),
    volume: number(deal.volume),
    unit: deal.unit ?? '',
    amount: number(deal.amount),
    currency: deal.currency ?? '',
    shipped: deal.shipped === null ? '' : deal.shipped ? 'yes' : 'no',
    shippedOn: deal.shippedOn === null ? '' : formatVietnamese(deal.shippedOn),
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
    until: paper.until === null ? '' : formatVietnamese(paper.until),
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
            {isDeal && <ConfirmedBox ui={ui} form={form} />}
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
