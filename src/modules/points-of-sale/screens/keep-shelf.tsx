// /quan-ly/diem-ban/:pointId/ke-hang: what stands on the shelf, in one form: old lines seen again or gone, new ones found by name.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { LOOK_UP, LookUpField, lookedUp } from '#design/fields/look-up-field.tsx';
import { MoneyField } from '#design/fields/money-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState, FormValues } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { formatWhole } from '#kernel/money.ts';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { keepShelf } from '../use-cases/keep-shelf.ts';
import { type ChoosableProduct, type PointView, productChoices, viewPoint } from '../use-cases/view-point.ts';
import type { VisitedShelf } from '../use-cases/visited.ts';
import { listPath, pointPath } from './paths.ts';
import { pointCrumbs } from './point-crumbs.ts';
import { dayWords, FaultTag, fieldLabel } from './words.tsx';

/** Rows for products that were not on the shelf before: fewer where one comes to look at it again. */
const freshRows = ({ shelf }: PointView): number => (shelf.length === 0 ? 3 : 1);

interface Shelving {
  readonly view: PointView;
  /** What was found for each row of the form whose product was looked up, now or before. */
  readonly found: ReadonlyMap<number, readonly ChoosableProduct[]>;
}

type Posted = Readonly<Record<string, unknown>>;
const rowsOf = (posted: Posted | null): readonly Posted[] => {
  const lines = posted?.['lines'];
  return (Array.isArray(lines) ? lines : Object.values((lines ?? {}) as object)) as readonly Posted[];
};

/** The row whose look-up button was pressed, or -1. */
const rowAsked = (posted: Posted | null): number =>
  Number(/^lines\.(\d+)\.product$/.exec(String(posted?.[LOOK_UP] ?? ''))?.[1] ?? -1);

/** Rows whose product was looked up: the one asked for now, and those whose finds stand on the page. */
function rowsLookedUp(posted: Posted | null): readonly (readonly [row: number, typed: string])[] {
  const asked = rowAsked(posted);
  return rowsOf(posted).flatMap((line, row) => {
    const typed = String(line?.['product'] ?? '').trim();
    return typed !== '' && (row === asked || line['product-for'] !== undefined) ? [[row, typed] as const] : [];
  });
}

const named = ({ name, code }: ChoosableProduct): string => `${name} (${code})`;

/** The visit that the address names, where its record is not on the shelf yet. */
const visitAsked = ({ visited }: PointView, ui: Ui): VisitedShelf | null =>
  visited !== null && visited.visitId === ui.query['luot'] ? visited : null;

function filled(view: PointView, ui: Ui): FormValues {
  const visit = visitAsked(view, ui);
  const lines = view.shelf.flatMap(({ sighting }, i) => {
    const priceVnd = visit?.proposal.prices[sighting.lineKey] ?? sighting.priceVnd;
    return [
      [`lines.${i}.priceVnd`, priceVnd === null ? '' : formatWhole(priceVnd)] as const,
      [`lines.${i}.gone`, visit?.proposal.gone.includes(sighting.lineKey) === true ? 'yes' : ''] as const,
      [`lines.${i}.unit`, sighting.unit] as const,
      [`lines.${i}.starsShown`, sighting.starsShown === null ? '' : String(sighting.starsShown)] as const,
    ];
  });
  return { ...Object.fromEntries(lines), seenOn: dayWords(visit?.on ?? ui.today) };
}

/** What was typed on the way, for whoever goes through the form that is filled from it. */
function FromVisit({ visit, ui }: { readonly visit: VisitedShelf; readonly ui: Ui }) {
  const { shelf: words } = ui.t.pointsOfSale;
  const { missing, prices, proposal } = visit;
  return (
    <Notice t={ui.t.design} tone="info" title={words.fromVisit(dayWords(visit.on), visit.byName)}>
      <p>{words.fromVisitText}</p>
      {(missing !== null || prices !== null) && (
        <ul>
          {missing !== null && <li class="kept-lines">{words.visitMissing(missing)}</li>}
          {prices !== null && <li class="kept-lines">{words.visitPrices(prices)}</li>}
          {proposal.unclear.length > 0 && <li>{words.visitUnclear(proposal.unclear.join('; '))}</li>}
        </ul>
      )}
    </Notice>
  );
}

function Stars({ ui, form, row }: { readonly ui: Ui; readonly form: FormState; readonly row: number }) {
  const { shelf: words, fields } = ui.t.pointsOfSale;
  return (
    <SelectField
      form={form}
      name={`lines.${row}.starsShown`}
      label={fields.starsShown}
      choices={[1, 2, 3, 4, 5].map((stars) => ({ value: String(stars), label: words.stars(stars) }))}
      emptyLabel={words.noStars}
      optional
    />
  );
}

function Price({ ui, form, row }: { readonly ui: Ui; readonly form: FormState; readonly row: number }) {
  const { shelf: words, fields } = ui.t.pointsOfSale;
  return (
    <>
      <MoneyField form={form} name={`lines.${row}.priceVnd`} label={fields.priceVnd} optional />
      <TextField
        form={form}
        name={`lines.${row}.unit`}
        label={fields.unit}
        example={words.unitExample}
        width="medium"
        optional
      />
    </>
  );
}

function Known({ data, ui, form }: { readonly data: Shelving; readonly ui: Ui; readonly form: FormState }) {
  const { shelf: words } = ui.t.pointsOfSale;
  const { shelf } = data.view;
  if (shelf.length === 0) return null;
  return (
    <>
      <h2>{words.known}</h2>
      {shelf.map(({ sighting, fault }, row) => (
        <Fieldset key={sighting.lineKey} legend={sighting.itemName} inPairs>
          <p class="quiet">
            {words.seenLast(dayWords(sighting.seenOn))} {fault !== null && <FaultTag ui={ui} fault={fault} />}
          </p>
          <input type="hidden" name={`lines.${row}.lineKey`} value={sighting.lineKey} />
          <Price ui={ui} form={form} row={row} />
          <Stars ui={ui} form={form} row={row} />
          <CheckboxField
            form={form}
            name={`lines.${row}.gone`}
            label={words.onShelf}
            options={[{ value: 'yes', label: words.gone }]}
            optional
          />
        </Fieldset>
      ))}
    </>
  );
}

/** The first row of what the keeper put away: behind the known lines, the new ones and the strange one. */
const awayFrom = (view: PointView): number => view.shelf.length + freshRows(view) + 1;

/** What its keeper said is gone: who has been there says whether it is. */
function Away({ data, ui, form }: { readonly data: Shelving; readonly ui: Ui; readonly form: FormState }) {
  const { shelf: words } = ui.t.pointsOfSale;
  const lines = data.view.away.filter(({ sighting }) => sighting.gone);
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{words.away}</h2>
      {lines.map(({ sighting }, index) => {
        const row = awayFrom(data.view) + index;
        return (
          <Fieldset key={sighting.lineKey} legend={sighting.itemName}>
            <p class="quiet">{words.awayLead(dayWords(sighting.seenOn))}</p>
            <input type="hidden" name={`lines.${row}.lineKey`} value={sighting.lineKey} />
            <input type="hidden" name={`lines.${row}.priceVnd`} value={sighting.priceVnd ?? ''} />
            <input type="hidden" name={`lines.${row}.starsShown`} value={sighting.starsShown ?? ''} />
            <SelectField
              form={form}
              name={`lines.${row}.looked`}
              label={words.awayLabel}
              emptyLabel={words.awayEmpty}
              choices={[
                { value: 'gone', label: words.awayGone },
                { value: 'there', label: words.awayThere },
              ]}
              optional
            />
          </Fieldset>
        );
      })}
    </>
  );
}

function Fresh({ data, ui, form }: { readonly data: Shelving; readonly ui: Ui; readonly form: FormState }) {
  const { shelf: words, fields, faults } = ui.t.pointsOfSale;
  const first = data.view.shelf.length;
  const rows = Array.from({ length: freshRows(data.view) }, (_, index) => first + index);
  const strange = first + freshRows(data.view);
  return (
    <>
      <h2>{words.fresh}</h2>
      {rows.map((row, index) => (
        <Fieldset key={row} legend={words.freshLine(index + 1)} inPairs>
          <LookUpField
            form={form}
            name={`lines.${row}.product`}
            label={fields.product}
            hint={words.productHint}
            suggestions={data.found.get(row)?.map((one) => ({
              value: named(one),
              label: one.name,
              detail: words.productDetail(
                one.producerName ?? '',
                one.fault === null ? one.stars : null,
                one.fault === null ? '' : faults[one.fault],
              ),
            }))}
            optional
          />
          <Price ui={ui} form={form} row={row} />
          <Stars ui={ui} form={form} row={row} />
        </Fieldset>
      ))}
      <Fieldset legend={words.strange} hint={words.strangeHint} inPairs>
        <TextField form={form} name={`lines.${strange}.itemName`} label={fields.itemName} optional />
        <Price ui={ui} form={form} row={strange} />
        <Stars ui={ui} form={form} row={strange} />
      </Fieldset>
    </>
  );
}

export const keepShelfPage = definePage<Shelving>({
  path: `${listPath}/:pointId/ke-hang`,
  right: 'points-of-sale/keep-shelf',
  rate: 'act',
  width: 'narrow',
  islands: ['keep-draft'],
  title: ({ view }, ui) => `${ui.t.pointsOfSale.shelf.heading} ${view.point.name}`,
  breadcrumbs: ({ view }, ui) => pointCrumbs(view, ui),
  async load({ run, params, posted }) {
    const pointId = params['pointId'];
    const view = await run(viewPoint, { pointId });
    if (!view.ok) return view;
    if (!view.value.may.shelf) return refuse(notFound);
    const found = new Map<number, readonly ChoosableProduct[]>();
    for (const [row, typed] of rowsLookedUp(posted)) {
      const products = await run(productChoices, { pointId, typed });
      if (products.ok) found.set(row, products.value);
    }
    return ok({ view: view.value, found });
  },
  view(data, ui) {
    const { shelf: words, fields, cancel } = ui.t.pointsOfSale;
    const { point, shelf } = data.view;
    const form = ui.state(filled(data.view, ui));
    const visit = visitAsked(data.view, ui);
    const action = withQuery(ui.href(pointPath(point.id, 'ke-hang')), { luot: visit?.visitId });
    const doubtful = ui.problem?.code === 'points-of-sale/doubtful' || form.values['confirmed'] === 'yes';
    return (
      <>
        {doubtful && <Notice t={ui.t.design} tone="warning" title={words.doubtTitle} text={words.doubtText} />}
        <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui, name)} />
        <PageHeading
          caption={point.name}
          heading={words.heading}
          summary={shelf.length === 0 ? words.emptySummary : words.summary}
        />
        {visit !== null && <FromVisit visit={visit} ui={ui} />}
        <Form
          action={action}
          {...ui.form()}
          hidden={{ visitId: visit?.visitId ?? '' }}
          enterSaves
          keptOnDevice={ui.t.design}
        >
          <DateField form={form} name="seenOn" label={fields.seenOn} />
          <Known data={data} ui={ui} form={form} />
          <Away data={data} ui={ui} form={form} />
          <Fresh data={data} ui={ui} form={form} />
          {doubtful && (
            <CheckboxField
              form={form}
              name="confirmed"
              label={words.confirm}
              options={[{ value: 'yes', label: words.confirmed }]}
            />
          )}
          <FormActions t={ui.t.design} cancel={{ label: cancel, href: ui.href(pointPath(point.id)) }}>
            <Button>{words.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { input, params } = request;
    const pointId = params['pointId'] ?? '';
    if (rowAsked(input) >= 0) return ok({ again: {} });
    const lines = rowsOf(input)
      .filter((line) => line?.['looked'] !== '')
      .map((line) => ({ ...lineOf(line), product: lookedUp(line, 'product') }));
    const done = await request.run(keepShelf, {
      pointId,
      seenOn: input['seenOn'],
      confirmed: input['confirmed'],
      visitId: input['visitId'],
      lines,
    });
    if (!done.ok) return done;
    const { seen, gone, newer } = done.value;
    const { shelf: words } = textsOf(request.lang).pointsOfSale;
    const kept = newer === null ? '' : ` ${words.newerKept(newer.lines, dayWords(newer.lastOn))}`;
    return ok({ to: pointPath(pointId), flash: `${words.done(seen, gone)}${kept}` });
  },
});

/** The boxes of one line that the use case knows. */
function lineOf({ lineKey, itemName, priceVnd, unit, starsShown, gone, looked }: Posted) {
  return { lineKey, itemName, priceVnd, unit, starsShown, gone: looked === 'gone' ? 'yes' : gone };
}
