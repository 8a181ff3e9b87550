// /mau-va-ho-so-giay/ho-so/:dossierId/nhan-mau: one batch of samples is taken in, as its pack says.

import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { keepings } from '../rules/custody-item.ts';
import { receiveSamples } from '../use-cases/receive-samples.ts';
import { type CustodyView, viewCustody } from '../use-cases/view-custody.ts';
import { CustodyForm } from './custody-form.tsx';
import { OfficeField } from './office-field.tsx';
import { itemPath, recordPath } from './paths.ts';
import { QuantityField } from './quantity-field.tsx';
import { recordCrumbs } from './record-crumbs.ts';
import { dayWords } from './words.ts';

export const receiveSamplesPage = definePage<CustodyView>({
  path: '/mau-va-ho-so-giay/ho-so/:dossierId/nhan-mau',
  right: 'custody/receive-samples',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.custody.receiving.heading,
  breadcrumbs: recordCrumbs,
  load: (request) => request.run(viewCustody, { dossierId: request.params['dossierId'] }),
  view(view, ui) {
    const { receiving: words, record, keepings: keeping } = ui.t.custody;
    const { dossierId, productName } = view.owner;
    if (view.samplesRequired === 0) {
      return (
        <>
          <PageHeading caption={productName} heading={words.heading} />
          <Notice t={ui.t.design} tone="info" text={record.noSamplesLaw} />
        </>
      );
    }
    const left = (view.samplesRequired ?? 0) - view.samplesReceived;
    const form = ui.state({
      quantity: left > 0 ? String(left) : '',
      keeping: 'dry',
      receivedOn: dayWords(ui.today),
      receivedBy: ui.actor.kind === 'account' ? ui.actor.displayName : '',
      office: view.offices[0],
    });
    return (
      <>
        <PageHeading caption={productName} heading={words.heading} summary={words.summary} />
        <ErrorSummary form={form} />
        <CustodyForm
          ui={ui}
          action={recordPath(dossierId, 'nhan-mau')}
          back={recordPath(dossierId)}
          submit={words.submit}
        >
          <QuantityField ui={ui} form={form} />
          <TextField form={form} name="unit" label={words.unit} example={words.unitExample} width="medium" />
          <TextField form={form} name="lot" label={words.lot} width="medium" optional />
          <DateField form={form} name="producedOn" label={words.producedOn} optional />
          <DateField
            form={form}
            name="bestBefore"
            label={words.bestBefore}
            hint={view.councilDay === null ? undefined : words.bestBeforeHint(dayWords(view.councilDay))}
            optional
          />
          <RadioField
            form={form}
            name="keeping"
            label={words.keeping}
            options={keepings.map((value) => ({ value, label: keeping[value] }))}
          />
          <TextField form={form} name="keptAt" label={words.keptAt} example={words.keptAtExample} />
          <OfficeField ui={ui} form={form} label={words.office} offices={view.offices} />
          <DateField form={form} name="receivedOn" label={words.receivedOn} />
          <TextField form={form} name="receivedBy" label={words.receivedBy} />
          <TextAreaField form={form} name="note" label={words.note} hint={words.noteHint} rows={2} optional />
        </CustodyForm>
      </>
    );
  },
  async post(request) {
    const done = await request.run(receiveSamples, { ...request.input, dossierId: request.params['dossierId'] });
    if (!done.ok) return done;
    const { quantity, unit, code } = done.value;
    const flash = textsOf(request.lang).custody.receiving.done(quantity, unit, code);
    return ok({ to: itemPath(code, 'tem'), flash });
  },
});
