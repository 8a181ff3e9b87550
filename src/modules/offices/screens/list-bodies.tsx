// /co-quan: the bodies of the province, those that stand and those that ended; /co-quan/moi: enters the usual ones or another.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { registerBodies } from '../use-cases/keep-bodies.ts';
import { type BodyList, listBodiesOfProvince } from '../use-cases/read-bodies.ts';
import { BodyFields } from './body-fields.tsx';
import { bodyPath, dutiesPath, listPath, newPath } from './paths.ts';

export const listBodiesPage = definePage<BodyList>({
  path: listPath,
  right: 'offices/list-bodies',
  rate: 'page',
  title: (_data, ui) => ui.t.offices.list.heading,
  load: (request) => request.run(listBodiesOfProvince, { provinceCode: request.query['tinh'] }),
  json: (data) => data,
  view({ standing, ended }, ui) {
    const { list, kinds } = ui.t.offices;
    return (
      <>
        <PageHeading
          heading={list.heading}
          summary={list.summary(standing.length, standing.filter((one) => one.people === 0).length)}
          action={
            ui.may('offices/register-bodies') ? <ButtonLink href={ui.href(newPath)}>{list.add}</ButtonLink> : undefined
          }
        />
        <p>
          <a href={ui.href(dutiesPath)}>{list.toDuties}</a>
        </p>
        <DataTable
          t={ui.t.design}
          caption={list.heading}
          captionHidden
          rows={standing}
          rowKey={({ body }) => body.id}
          empty={<EmptyState title={list.empty} text={list.emptyText} />}
          columns={[
            {
              key: 'name',
              label: list.name,
              lead: true,
              cell: ({ body }) => (
                <a href={ui.href(bodyPath(body.id))} lang="vi">
                  {body.name}
                </a>
              ),
            },
            { key: 'kind', label: list.kind, cell: ({ body }) => kinds[body.kind] },
            { key: 'since', label: list.since, nowrap: true, cell: ({ body }) => formatVietnamese(body.validFrom) },
            {
              key: 'people',
              label: list.people,
              cell: ({ people }) =>
                people === 0 ? <Tag words={list.nobody} tone="gold" shape="question" /> : list.peopleCount(people),
            },
          ]}
        />
        {ended.length > 0 && (
          <Details summary={list.ended(ended.length)}>
            <ul>
              {ended.map((body) => (
                <li key={body.id}>
                  <a href={ui.href(bodyPath(body.id))}>{body.name}</a>
                  {body.validUntil !== null && `, ${list.until(formatVietnamese(body.validUntil))}`}
                </li>
              ))}
            </ul>
          </Details>
        )}
      </>
    );
  },
});

/** The page of assigning that led here; nothing else is gone to. */
const pathBack = (typed: unknown): string | null =>
  typeof typed === 'string' && /^\/nhiem-vu\/giao(\?[\w=&-]{0,200})?$/.test(typed) ? typed : null;

export const registerBodiesPage = definePage<BodyList>({
  path: newPath,
  right: 'offices/register-bodies',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.offices.add.heading,
  breadcrumbs: (_data, ui) => [{ label: ui.t.offices.list.crumb, href: listPath }],
  load: (request) => request.run(listBodiesOfProvince, {}),
  view({ provinceCode, usual }, ui) {
    const { add, kinds } = ui.t.offices;
    // Another page leads here with the name of a letter's office, and is gone back to.
    const { ten: asked = '', tiep } = ui.query;
    const known = usual.find((one) => [one.name, ...one.alsoNamed].some((name) => foldName(name) === foldName(asked)));
    const form = ui.state({
      validFrom: formatVietnamese(ui.today),
      ...(known === undefined ? { name: asked.slice(0, 160) } : { usual: [known.name] }),
    });
    return (
      <>
        <PageHeading heading={add.heading} summary={add.summary} />
        <ErrorSummary form={form} labelOf={labelled(add.fields)} />
        <Form
          action={ui.href(newPath)}
          {...ui.form()}
          hidden={{ provinceCode, ...(tiep === undefined ? {} : { tiep }) }}
        >
          {usual.length > 0 && (
            <CheckboxField
              form={form}
              name="usual"
              label={add.fields.usual}
              hint={add.usualHint}
              options={usual.map(({ name, kind }) => ({ value: name, label: name, hint: kinds[kind] }))}
              optional
            />
          )}
          <Section id="khac" title={add.other}>
            <TextField
              form={form}
              name="name"
              label={add.fields.name}
              hint={add.nameHint}
              maxLength={160}
              optional={usual.length > 0}
            />
            <BodyFields ui={ui} form={form} rows={2} />
          </Section>
          <Section id="can-cu" title={add.basis}>
            <DateField form={form} name="validFrom" label={add.fields.validFrom} optional />
            <TextField form={form} name="basis" label={add.fields.basis} maxLength={300} optional />
          </Section>
          <FormActions t={ui.t.design} cancel={{ label: add.back, href: ui.href(listPath) }}>
            <Button>{add.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { provinceCode, usual, name, kind, alsoNamed, validFrom, basis } = request.input;
    const input = { provinceCode, usual, name, kind, alsoNamed, validFrom, basis };
    const done = await request.run(registerBodies, input);
    if (!done.ok) return done;
    const to = pathBack(request.input['tiep']) ?? listPath;
    return ok({ to, flash: textsOf(request.lang).offices.add.done(done.value.bodyIds.length) });
  },
});
