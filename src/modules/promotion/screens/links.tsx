// /xuc-tien/ban-tren-mang, …/them, …/:linkId/kiem-tra, …/:linkId/go: addresses of shops, and what people saw there.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { MoneyField } from '#design/fields/money-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Tabs } from '#design/tabs.tsx';
import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type CheckResult, checkResults } from '../rules/market-link.ts';
import {
  addMarketLink,
  checkMarketLink,
  type LinkList,
  type ListedLink,
  listMarketLinks,
  removeMarketLink,
} from '../use-cases/market-links.ts';
import { linkPath, linksPath } from './paths.ts';
import { dayWords, moneyOr, PromotionTabs } from './words.tsx';

const looks: Readonly<Record<CheckResult, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  alive: { tone: 'green', shape: 'check' },
  'other-price': { tone: 'gold', shape: 'check' },
  gone: { tone: 'red', shape: 'cross' },
  'other-product': { tone: 'red', shape: 'question' },
  'wrong-stars': { tone: 'red', shape: 'question' },
};

const shown = (data: LinkList, which: string): readonly ListedLink[] =>
  which === 'chua-xem'
    ? data.links.filter((one) => one.stale)
    : which === 'co-van-de'
      ? data.links.filter((one) => one.alive === false)
      : data.links;

function Which({ ui, data, which }: { readonly ui: Ui; readonly data: LinkList; readonly which: string }) {
  const words = ui.t.promotion.links;
  const tab = (value: string, label: string) => ({
    label,
    href: ui.href(value === '' ? linksPath : `${linksPath}?loc=${value}`),
    current: value === which,
    count: shown(data, value).length,
  });
  return (
    <Tabs
      label={words.caption}
      tabs={[tab('', words.all), tab('chua-xem', words.stale(data.days)), tab('co-van-de', words.bad)]}
    />
  );
}

function Acts({ ui, one }: { readonly ui: Ui; readonly one: ListedLink }) {
  const words = ui.t.promotion.links;
  return (
    <ul class="plain-list">
      <li>
        <a href={one.url} rel="nofollow noopener noreferrer">
          {words.open}
        </a>
      </li>
      {one.may.check && (
        <li>
          <a href={ui.href(linkPath(one.id, 'kiem-tra'))}>{words.check}</a>
        </li>
      )}
      {one.may.remove && (
        <li>
          <a href={ui.href(linkPath(one.id, 'go'))}>{words.remove}</a>
        </li>
      )}
    </ul>
  );
}

export const linksPage = definePage<LinkList>({
  path: linksPath,
  right: 'promotion/list-links',
  rate: 'search',
  title: (_data, ui) => ui.t.promotion.links.heading,
  load: ({ run, query }) => run(listMarketLinks, { days: query['ngay'] }),
  json: (data) => data,
  view(data, ui) {
    const words = ui.t.promotion.links;
    const asked = ui.query['loc'] ?? '';
    const which = asked === 'chua-xem' || asked === 'co-van-de' ? asked : '';
    const empty = { '': words.empty, 'chua-xem': words.nothingStale, 'co-van-de': words.nothingBad }[which];
    return (
      <>
        <PageHeading
          heading={words.heading}
          summary={words.summary}
          action={
            data.choices.length > 0 &&
            ui.may('promotion/add-link') && (
              <ButtonLink href={ui.href(`${linksPath}/them`)} icon="add">
                {words.add}
              </ButtonLink>
            )
          }
        />
        <PromotionTabs ui={ui} />
        <Which ui={ui} data={data} which={which} />
        <DataTable
          t={ui.t.design}
          caption={words.caption}
          captionHidden
          rows={shown(data, which)}
          rowKey={(one) => one.id}
          empty={<EmptyState title={empty} text={which === '' ? words.emptyText : undefined} />}
          columns={[
            {
              key: 'product',
              label: words.product,
              lead: true,
              cell: (one) => (
                <>
                  {one.productName}
                  <span class="summary-list__note">{one.producerName}</span>
                  {!one.valid && <span class="summary-list__note">{words.lapsed}</span>}
                </>
              ),
            },
            {
              key: 'seller',
              label: words.seller,
              cell: (one) => (
                <>
                  {one.seller}
                  <span class="summary-list__note breaks-anywhere">{one.url}</span>
                </>
              ),
            },
            { key: 'price', label: words.price, numeric: true, cell: (one) => moneyOr(ui.t, one.priceVnd) },
            {
              key: 'checked',
              label: words.checked,
              cell: (one) =>
                one.result === null ? (
                  <Tag words={words.never} tone="gold" shape="ring" />
                ) : (
                  <>
                    <Tag words={words.results[one.result]} {...looks[one.result]} />
                    <span class="summary-list__note">
                      {dayWords(ui.t, one.checkedOn)}, {one.checkedBy}
                    </span>
                  </>
                ),
            },
            { key: 'acts', label: ui.t.promotion.event.acts, cell: (one) => <Acts ui={ui} one={one} /> },
          ]}
        />
      </>
    );
  },
});

export const addLinkPage = definePage<LinkList>({
  path: `${linksPath}/them`,
  right: 'promotion/add-link',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.promotion.links.formHeading,
  breadcrumbs: (_data, ui) => [{ label: ui.t.promotion.links.heading, href: linksPath }],
  load: ({ run }) => run(listMarketLinks, {}),
  view(data, ui) {
    const words = ui.t.promotion.links;
    const [only] = data.choices;
    const form = ui.state({ productCode: data.choices.length === 1 ? (only?.code ?? '') : '' });
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading heading={words.formHeading} />
        <Form action={ui.href(`${linksPath}/them`)} {...ui.form()}>
          <SelectField
            form={form}
            name="productCode"
            label={words.product}
            choices={data.choices.map(({ code, name, producerName }) => ({
              value: code,
              label: `${name} – ${producerName}`,
            }))}
          />
          <TextField
            form={form}
            name="url"
            label={words.url}
            hint={words.urlHint}
            example={words.urlExample}
            inputMode="url"
          />
          <TextField form={form} name="seller" label={words.seller} example={words.sellerExample} />
          <MoneyField form={form} name="priceVnd" label={words.price} optional />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.promotion.cancel, href: ui.href(linksPath) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const done = await request.run(addMarketLink, request.input);
    return done.ok ? ok({ to: linksPath, flash: textsOf(request.lang).promotion.links.done }) : done;
  },
});

/** One address of the list, for an act that is allowed with it. */
const loadOne = (act: keyof ListedLink['may']) =>
  async function loaded({ run, params }: Parameters<Parameters<typeof definePage<ListedLink>>[0]['load']>[0]) {
    const list = await run(listMarketLinks, {});
    if (!list.ok) return list;
    const one = list.value.links.find(({ id }) => id === params['linkId']);
    return one?.may[act] === true ? ok(one) : refuse(notFound);
  };

export const checkLinkPage = definePage<ListedLink>({
  path: `${linksPath}/:linkId/kiem-tra`,
  right: 'promotion/check-link',
  rate: 'act',
  width: 'narrow',
  title: (_one, ui) => ui.t.promotion.links.checkHeading,
  breadcrumbs: (_one, ui) => [{ label: ui.t.promotion.links.heading, href: linksPath }],
  load: loadOne('check'),
  view(one, ui) {
    const words = ui.t.promotion.links;
    const form = ui.state({ checkedOn: formatVietnamese(ui.today) });
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading caption={one.productName} heading={words.checkHeading} summary={words.checkSummary(one.seller)} />
        <p class="breaks-anywhere">
          <a href={one.url} rel="nofollow noopener noreferrer">
            {one.url}
          </a>
        </p>
        <Form action={ui.href(linkPath(one.id, 'kiem-tra'))} {...ui.form()}>
          <RadioField
            form={form}
            name="result"
            label={words.result}
            options={checkResults.map((value) => ({ value, label: words.results[value] }))}
          />
          <MoneyField form={form} name="priceVnd" label={words.seenPrice} optional />
          <DateField form={form} name="checkedOn" label={words.checkedOn} />
          <TextField form={form} name="words" label={words.words} optional />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.promotion.cancel, href: ui.href(linksPath) }}>
            <Button>{words.checkSubmit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { linkId = '' } = request.params;
    const done = await request.run(checkMarketLink, { ...request.input, linkId });
    return done.ok ? ok({ to: linksPath, flash: textsOf(request.lang).promotion.links.checkDone }) : done;
  },
});

export const removeLinkPage = definePage<ListedLink>({
  path: `${linksPath}/:linkId/go`,
  right: 'promotion/remove-link',
  rate: 'act',
  width: 'narrow',
  title: (one, ui) => ui.t.promotion.links.removeQuestion(one.seller),
  breadcrumbs: (_one, ui) => [{ label: ui.t.promotion.links.heading, href: linksPath }],
  load: loadOne('remove'),
  view(one, ui) {
    const words = ui.t.promotion.links;
    const form = ui.state();
    return (
      <>
        <ErrorSummary form={form} />
        <Form action={ui.href(linkPath(one.id, 'go'))} {...ui.form()} version={one.version}>
          <ConfirmPanel
            t={ui.t.design}
            question={words.removeQuestion(one.seller)}
            confirmLabel={words.removeConfirm}
            cancelHref={ui.href(linksPath)}
          >
            <p>
              {one.productName}. {words.removeText}
            </p>
            <TextField form={form} name="reason" label={words.removeReason} />
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const { linkId = '' } = request.params;
    const { version, reason } = request.input;
    const done = await request.run(removeMarketLink, { linkId, version, reason });
    return done.ok ? ok({ to: linksPath, flash: textsOf(request.lang).promotion.links.removeDone }) : done;
  },
});
