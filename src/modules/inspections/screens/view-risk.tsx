// /kiem-tra-giam-sat/rui-ro: recognised products with what speaks for a visit; beside a plan (`?ke-hoach=`), taken into it.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { type Filter, FilterBar } from '#design/filter-bar.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { typedValues } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { Tag } from '#design/tag.tsx';
import { ok } from '#kernel/result.ts';
import { parameterOn } from '#law/parameters.ts';
import { textsOf } from '#texts/index.ts';
import { filterOf, filtersInUse } from '#web/list-filters.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { CutNote, isWholeAsked, pageAsked, WholeLink } from '#web/whole-list.tsx';
import { withQuery } from '#web/with-query.ts';
import { quartersAhead } from '../rules/plan.ts';
import { takeProposed } from '../use-cases/plans.ts';
import { RISK_PAGE, type RiskList, viewRisk } from '../use-cases/view-plans.ts';
import { doubtLinks } from './doubt-links.ts';
import { listPath, planPath, riskPath } from './paths.ts';
import { Reasons, reasonWords } from './risk-words.tsx';

type Line = RiskList['lines'][number];

/** The form of ticked products, and the field by which its page numbers send it, so that what was ticked goes along. */
const FORM = 'chon-theo-rui-ro';
const PAGE_FIELD = 'sang-trang';
const HERE_FIELD = 'trang-nay';

function Standing({ ui, line }: { readonly ui: Ui; readonly line: Line }) {
  const words = ui.t.inspections.risk;
  if (line.choice?.chosen === true) return <Tag words={words.inPlan} tone="green" shape="check" />;
  if (line.choice?.chosen === false) return <Tag words={words.leftOut} tone="neutral" shape="cross" />;
  return line.risk.proposed ? <Tag words={words.proposed} tone="gold" shape="half" /> : null;
}

/** What may be done about a product at once, with its reasons in the form. */
function Acts({ ui, line: { product, risk } }: { readonly ui: Ui; readonly line: Line }) {
  const { code, name, producerName } = product;
  const reasons = risk.reasons.map((one) => ({
    words: reasonWords(ui.t, one),
    toExplain: one.kind !== 'never-visited' && one.kind !== 'visit-long-ago',
  }));
  const links = doubtLinks(ui, { code, name, producerName, reasons });
  return links.length === 0 ? (
    '–'
  ) : (
    <ul class="plain-list">
      {links.map(({ label, href }) => (
        <li key={label}>
          <a href={href}>
            {label}
            <span class="visually-hidden"> {name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Proposed and not in the plan yet: taken as the list proposes it. What goes against the list is chosen on its own page, with a reason. */
const isTickable = ({ risk, choice }: Line): boolean => risk.proposed && choice?.chosen !== true;

function RiskTable({
  data,
  ui,
  selects,
  chosen = [],
}: {
  readonly data: RiskList;
  readonly ui: Ui;
  readonly selects: boolean;
  readonly chosen?: readonly string[];
}) {
  const words = ui.t.inspections.risk;
  const { plan } = data;
  return (
    <DataTable<Line>
      t={ui.t.design}
      caption={words.heading}
      captionHidden
      rows={data.lines}
      rowKey={({ product }) => product.id}
      {...(selects
        ? {
            select: {
              name: 'productIds',
              label: ({ product }: Line) => words.tick(product.name),
              when: isTickable,
              chosen,
            },
          }
        : {})}
      empty={<EmptyState title={words.emptyTitle} text={words.emptyText} />}
      columns={[
        {
          key: 'product',
          label: words.product,
          lead: true,
          cell: ({ product, commune }) => (
            <>
              {product.name}
              <span class="quiet"> {[product.producerName, commune].filter((one) => one !== null).join(', ')}</span>
            </>
          ),
        },
        { key: 'score', label: words.score, numeric: true, cell: ({ risk }) => risk.score },
        { key: 'reasons', label: words.reasons, cell: ({ risk }) => <Reasons ui={ui} reasons={risk.reasons} /> },
        {
          key: 'standing',
          label: ui.t.inspections.list.state,
          nowrap: true,
          cell: (line) => (
            <>
              <Standing ui={ui} line={line} />
              {plan !== null && ui.may('inspections/choose-for-plan') && (
                <>
                  {' '}
                  <a href={ui.href(planPath(plan.id, `chon/${line.product.code}`))}>
                    {words.choose}
                    <span class="visually-hidden"> {line.product.name}</span>
                  </a>
                </>
              )}
            </>
          ),
        },
        ...(plan === null && (ui.may('inspections/make-inspection') || ui.may('drafting/start-draft'))
          ? [
              {
                key: 'acts',
                label: ui.t.inspectionCases.doubt.column,
                cell: (line: Line) => <Acts ui={ui} line={line} />,
              },
            ]
          : []),
      ]}
    />
  );
}

/** The question of the list as its address says it, without its page. */
const queryOf = (ui: Pick<Ui, 'query'>, planId: string | undefined) => ({
  'ke-hoach': planId,
  'san-pham': ui.query['san-pham'],
  q: ui.query['q'],
  xa: ui.query['xa'],
  muc: ui.query['muc'],
});

function Filters({ data, ui }: { readonly data: RiskList; readonly ui: Ui }) {
  const { risk: words } = ui.t.inspections;
  const query = queryOf(ui, data.plan?.id);
  const filters: readonly Filter[] = [
    ...(data.communes.length === 0
      ? []
      : [
          filterOf(
            ui,
            'xa',
            words.commune,
            words.anyCommune,
            data.communes.map(({ code, name }) => ({ value: code, label: name })),
          ),
        ]),
    filterOf(ui, 'muc', words.which, words.anyWhich, [{ value: 'goi-y', label: words.onlyProposed(data.proposed) }]),
  ];
  const active = filtersInUse(ui, filters, { path: riskPath, query, chip: (text) => `${words.search}: ${text}` });
  return (
    <FilterBar
      t={ui.t.design}
      action={ui.href(riskPath)}
      search={{ name: 'q', label: words.search, value: ui.query['q'] ?? '' }}
      hidden={data.plan === null ? {} : { 'ke-hoach': data.plan.id }}
      filters={filters}
      active={active}
      {...(active.length > 0 ? { clearHref: withQuery(ui.href(riskPath), { 'ke-hoach': data.plan?.id }) } : {})}
      count={words.count(data.total, data.proposed)}
      exports={<WholeLink ui={ui} path={riskPath} query={query} total={data.total} pageSize={RISK_PAGE} />}
    />
  );
}

export const viewRiskPage = definePage<RiskList>({
  path: riskPath,
  right: 'inspections/view-risk',
  postRight: 'inspections/choose-for-plan',
  rate: 'search',
  title: (_data, ui) => ui.t.inspections.risk.heading,
  breadcrumbs: ({ plan }, ui) => [
    { label: ui.t.inspections.crumb, href: listPath },
    ...(plan === null ? [] : [{ label: plan.title, href: planPath(plan.id) }]),
  ],
  load: ({ query, posted, run }) =>
    run(viewRisk, {
      planId: query['ke-hoach'],
      productCode: query['san-pham'],
      commune: query['xa'],
      text: query['q']?.slice(0, 120),
      ...(query['muc'] === 'goi-y' ? { proposedOnly: 'yes' } : {}),
      ...pageAsked({ trang: String(posted?.[PAGE_FIELD] ?? posted?.[HERE_FIELD] ?? query['trang'] ?? '') }),
    }),
  json: (data) => data,
  view(data, ui) {
    const words = ui.t.inspections.risk;
    const { plan } = data;
    const selects = plan !== null && ui.may('inspections/choose-for-plan') && data.lines.length > 0;
    const form = ui.state({});
    const query = queryOf(ui, plan?.id);
    const address = withQuery(ui.href(riskPath), { ...query, trang: isWholeAsked(ui) ? ui.query['trang'] : undefined });
    const chosen = typedValues(form, 'productIds');
    const elsewhere = chosen.filter((one) => !data.lines.some((line) => line.product.id === one));
    const from = parameterOn('inspection-risk', ui.today)?.value?.proposedFrom ?? 0;
    return (
      <>
        <PageHeading
          caption={plan === null ? undefined : words.for(plan.title)}
          heading={words.heading}
          summary={words.summary}
        />
        {plan?.approval != null && (
          <Notice
            t={ui.t.design}
            tone="info"
            title={ui.t.inspections.plan.approvedTitle}
            text={ui.t.inspections.plan.approvedText}
          />
        )}
        <Filters data={data} ui={ui} />
        <CutNote ui={ui} total={data.total} />
        <Details summary={words.source}>
          <p>{words.sourceText(from)}</p>
        </Details>
        {selects ? (
          <>
            <ErrorSummary form={form} labelOf={labelled({ productIds: words.product, quarter: words.quarter })} />
            <Form
              id={FORM}
              action={address}
              {...ui.form()}
              hidden={{ [HERE_FIELD]: isWholeAsked(ui) ? (ui.query['trang'] ?? '') : String(data.page) }}
              enterSaves
            >
              {elsewhere.map((one) => (
                <input key={one} type="hidden" name="productIds" value={one} />
              ))}
              <p class="quiet">{words.tickedLead}</p>
              <RiskTable data={data} ui={ui} selects chosen={chosen} />
              {elsewhere.length > 0 && <p>{words.tickedElsewhere(elsewhere.length)}</p>}
              <SelectField
                form={form}
                name="quarter"
                label={words.quarter}
                choices={quartersAhead(plan.year, ui.today).map((n) => ({
                  value: String(n),
                  label: ui.t.inspections.quarter(n),
                }))}
                emptyLabel={ui.t.inspections.anyQuarter}
                optional
              />
              <FormActions t={ui.t.design}>
                <Button>{words.take}</Button>
              </FormActions>
            </Form>
          </>
        ) : (
          <RiskTable data={data} ui={ui} selects={false} />
        )}
        {!isWholeAsked(ui) && (
          <Pagination
            t={ui.t.design}
            page={data.page}
            pageSize={RISK_PAGE}
            total={data.total}
            href={(page) => withQuery(ui.href(riskPath), { ...query, trang: String(page) })}
            {...(selects ? { sends: { form: FORM, name: PAGE_FIELD, valueOf: String } } : {})}
          />
        )}
      </>
    );
  },
  async post(request) {
    if (request.input[PAGE_FIELD] !== undefined) return ok({ again: {} });
    const { productIds, quarter } = request.input;
    const done = await request.run(takeProposed, { planId: request.query['ke-hoach'], productIds, quarter });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).inspections.risk.done(done.value.count);
    return ok({ to: planPath(done.value.planId), flash });
  },
});
