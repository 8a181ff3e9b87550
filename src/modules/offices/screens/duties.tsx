// /co-quan/phan-cong: who leads each function and who works along, where that comes from; /co-quan/phan-cong/:code: the province says it.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { Body } from '../rules/body.ts';
import type { Holder } from '../rules/responsibility.ts';
import { listDuties, type ResponsibilityTable, setResponsibility } from '../use-cases/responsibilities.ts';
import { dutiesPath, dutyPath, listPath } from './paths.ts';

function holderWords(ui: Ui, holder: Holder, bodies: readonly Body[]): string {
  const { holders } = ui.t.offices.duties;
  if (holder.kind === 'unknown') return holders.unknown(holder.name);
  if (holder.kind === 'body') return bodies.find((one) => one.id === holder.bodyId)?.name ?? '–';
  return holders[holder.kind];
}

/** A holder as the form posts it. */
const keyOf = (holder: Holder): string =>
  holder.kind === 'body' ? holder.bodyId : holder.kind === 'unknown' ? '' : holder.kind;

export const dutiesPage = definePage<ResponsibilityTable>({
  path: dutiesPath,
  right: 'offices/list-responsibilities',
  rate: 'page',
  title: (_data, ui) => ui.t.offices.duties.heading,
  breadcrumbs: (_data, ui) => [{ label: ui.t.offices.list.crumb, href: listPath }],
  load: (request) => request.run(listDuties, { provinceCode: request.query['tinh'] }),
  json: (data) => data,
  view({ rows, bodies, note }, ui) {
    const { duties } = ui.t.offices;
    const inferred = rows.some((row) => row.duty.source === 'inferred');
    return (
      <>
        <PageHeading heading={duties.heading} summary={duties.summary} />
        {inferred && (
          <Notice t={ui.t.design} tone="info">
            <p lang="vi">{note}</p>
          </Notice>
        )}
        <DataTable
          t={ui.t.design}
          caption={duties.heading}
          captionHidden
          rows={rows}
          rowKey={({ fn }) => fn.code}
          columns={[
            {
              key: 'fn',
              label: duties.fn,
              lead: true,
              cell: ({ fn }) => {
                const name = ui.lang === 'en' ? fn.en : fn.vi;
                return ui.may('offices/set-responsibility') ? <a href={ui.href(dutyPath(fn.code))}>{name}</a> : name;
              },
            },
            { key: 'lead', label: duties.lead, cell: ({ duty }) => holderWords(ui, duty.lead, bodies) },
            {
              key: 'along',
              label: duties.along,
              cell: ({ duty }) => duty.coordinators.map((one) => holderWords(ui, one, bodies)).join('; ') || '–',
            },
            {
              key: 'source',
              label: duties.source,
              cell: ({ duty }) =>
                duty.source === 'inferred' ? (
                  <Tag words={duties.inferred} tone="gold" shape="question" />
                ) : (
                  <>
                    {duty.validFrom !== null && duties.since(formatVietnamese(duty.validFrom))}
                    <br />
                    <span class="quiet">{duty.basis ?? duties.noBasis}</span>
                  </>
                ),
            },
          ]}
        />
      </>
    );
  },
});

export const dutyPage = definePage<ResponsibilityTable & { readonly row: ResponsibilityTable['rows'][number] }>({
  path: '/co-quan/phan-cong/:code',
  right: 'offices/set-responsibility',
  rate: 'act',
  width: 'narrow',
  title: ({ row }, ui) => (ui.lang === 'en' ? row.fn.en : row.fn.vi),
  breadcrumbs: (_data, ui) => [
    { label: ui.t.offices.list.crumb, href: listPath },
    { label: ui.t.offices.duties.heading, href: dutiesPath },
  ],
  async load(request) {
    const table = await request.run(listDuties, {});
    if (!table.ok) return table;
    const row = table.value.rows.find(({ fn }) => fn.code === request.params['code']);
    return row === undefined ? refuse(problem('not-found', 'offices/function-unknown')) : ok({ ...table.value, row });
  },
  view({ provinceCode, row, bodies, standing }, ui) {
    const { duties } = ui.t.offices;
    const { fn, duty, earlier } = row;
    const form = ui.state({
      lead: keyOf(duty.lead),
      coordinators: duty.coordinators.map(keyOf),
      validFrom: formatVietnamese(ui.today),
      basis: '',
    });
    const choices = [
      ...(['province', 'communes', 'departments'] as const).map((value) => ({ value, label: duties.holders[value] })),
      ...standing.map((body) => ({ value: body.id, label: body.name })),
    ];
    return (
      <>
        <PageHeading
          caption={ui.lang === 'en' ? fn.en : fn.vi}
          heading={duties.setHeading}
          summary={duties.setSummary}
        />
        <ErrorSummary form={form} labelOf={labelled(duties.fields)} />
        <Form action={ui.href(dutyPath(fn.code))} {...ui.form()} hidden={{ provinceCode }}>
          <SelectField form={form} name="lead" label={duties.fields.lead} choices={choices} />
          <CheckboxField
            form={form}
            name="coordinators"
            label={duties.fields.coordinators}
            options={choices}
            optional
          />
          <DateField form={form} name="validFrom" label={duties.fields.validFrom} />
          <TextField
            form={form}
            name="basis"
            label={duties.fields.basis}
            hint={duties.basisHint}
            maxLength={300}
            optional
          />
          <FormActions t={ui.t.design} cancel={{ label: duties.back, href: ui.href(dutiesPath) }}>
            <Button>{duties.submit}</Button>
          </FormActions>
        </Form>
        {earlier.length > 0 && (
          <Section id="da-phan-cong" title={duties.earlier}>
            <ul>
              {earlier.map((one) => (
                <li key={one.id}>
                  {duties.since(formatVietnamese(one.validFrom))}: {holderWords(ui, one.lead, bodies)}.{' '}
                  {one.basis ?? duties.noBasis}
                </li>
              ))}
            </ul>
          </Section>
        )}
      </>
    );
  },
  async post(request) {
    const { code = '' } = request.params;
    const { provinceCode, lead, coordinators, validFrom, basis } = request.input;
    const input = { provinceCode, functionCode: code, lead, coordinators, validFrom, basis };
    const done = await request.run(setResponsibility, input);
    return done.ok ? ok({ to: dutiesPath, flash: textsOf(request.lang).offices.duties.done }) : done;
  },
});
