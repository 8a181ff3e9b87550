// /don-khach and /don-khach/:producerCode: which producers let visitors in; a producer says so itself, an office writes down what it was told.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import {
  type ConsentLine,
  type ConsentView,
  giveConsent,
  listConsented,
  viewConsent,
} from '../use-cases/visitor-consent.ts';
import { consentPath } from './paths.ts';
import { dayWords, fieldLabel } from './words.tsx';

export const listConsentsPage = definePage<{ readonly lines: readonly ConsentLine[] }>({
  path: consentPath,
  right: 'routes/list-consents',
  rate: 'page',
  title: (_data, ui) => ui.t.routes.consent.heading,
  load: ({ run }) => run(listConsented, {}),
  json: (data) => data,
  view(data, ui) {
    const { consent: words } = ui.t.routes;
    return (
      <>
        <PageHeading heading={words.heading} summary={words.summary} />
        <DataTable
          t={ui.t.design}
          caption={words.heading}
          captionHidden
          rows={data.lines}
          rowKey={({ code }) => code}
          empty={<EmptyState title={words.emptyTitle} text={words.emptyText} />}
          columns={[
            {
              key: 'name',
              label: words.columns.name,
              lead: true,
              cell: ({ code, name }) => <a href={ui.href(`${consentPath}/${code}`)}>{name}</a>,
            },
            { key: 'commune', label: words.columns.commune, cell: ({ commune }) => commune || '–' },
            {
              key: 'state',
              label: words.columns.state,
              cell: ({ last }) => (last === null ? words.nothing : last.letsIn ? words.open : words.shut),
            },
            {
              key: 'on',
              label: words.columns.on,
              nowrap: true,
              cell: ({ last }) => (last === null ? '–' : dayWords(last.onDay)),
            },
          ]}
        />
      </>
    );
  },
});

export const consentPage = definePage<ConsentView>({
  path: `${consentPath}/:producerCode`,
  right: 'routes/view-consent',
  postRight: 'routes/give-consent',
  rate: 'act',
  width: 'narrow',
  title: ({ name }) => name,
  breadcrumbs: (_view, ui) => [{ label: ui.t.routes.consent.heading, href: consentPath }],
  load: ({ run, params }) => run(viewConsent, { producerCode: params['producerCode'] }),
  json: ({ consents }) => ({ consents }),
  view({ code, name, consents, own }, ui) {
    const { consent: words, fields, hints } = ui.t.routes;
    const [last] = consents;
    const form = ui.state({ letsIn: last?.letsIn === false ? 'no' : 'yes', words: last?.words ?? '' });
    return (
      <>
        <ErrorSummary form={form} labelOf={(field) => fieldLabel(ui, field)} />
        <PageHeading caption={words.heading} heading={name} summary={own ? words.ownLead : words.officeLead} />
        {ui.may('routes/give-consent') && (
          <Form action={ui.href(`${consentPath}/${code}`)} {...ui.form()}>
            <RadioField
              form={form}
              name="letsIn"
              label={fields.letsIn}
              options={[
                { value: 'yes', label: words.open },
                { value: 'no', label: words.shut },
              ]}
            />
            <TextAreaField
              form={form}
              name="words"
              label={fields.visitorWords}
              hint={hints.visitorWords}
              rows={3}
              optional
            />
            {!own && <TextField form={form} name="givenHow" label={fields.givenHow} hint={hints.givenHow} />}
            <FormActions t={ui.t.design} cancel={{ label: ui.t.routes.cancel, href: ui.href(consentPath) }}>
              <Button>{words.save}</Button>
            </FormActions>
          </Form>
        )}
        <HistoryList
          id="da-noi"
          title={words.history}
          empty={words.nothing}
          entries={consents.map((one) => ({
            key: one.id,
            when: dayWords(one.onDay),
            datetime: one.onDay,
            what: one.letsIn ? words.open : words.shut,
            who: one.madeByName,
            detail: [one.words, one.givenHow].filter((part) => part !== null).join('. ') || undefined,
          }))}
        />
      </>
    );
  },
  async post(request) {
    const { producerCode = '' } = request.params;
    const { letsIn, words, givenHow } = request.input;
    const done = await request.run(giveConsent, { producerCode, letsIn, words, givenHow });
    if (!done.ok) return done;
    const { consent } = textsOf(request.lang).routes;
    return ok({ to: `${consentPath}/${producerCode}`, flash: done.value.letsIn ? consent.doneOpen : consent.doneShut });
  },
});
