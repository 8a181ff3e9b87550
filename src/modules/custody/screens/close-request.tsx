// /mau-va-ho-so-giay/yeu-cau/:requestId/ket-qua and /rut: what came out of a request, or why it is no longer asked for.

import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { outcomes } from '../rules/custody-request.ts';
import { recordResult, withdrawRequest } from '../use-cases/close-request.ts';
import { type RequestView, viewRequest } from '../use-cases/view-request.ts';
import { CustodyForm } from './custody-form.tsx';
import { recordPath, requestPath } from './paths.ts';
import { recordCrumbs } from './record-crumbs.ts';
import { dayWords } from './words.ts';

const load = (request: PageRequest) => request.run(viewRequest, { requestId: request.params['requestId'] });
const crumbs = ({ request }: RequestView, ui: Ui) => recordCrumbs({ owner: request }, ui);

function Asked({ view, ui }: { readonly view: RequestView; readonly ui: Ui }) {
  const { request: words } = ui.t.custody;
  const { request } = view;
  return (
    <SummaryList
      items={[
        { label: words.kinds[request.kind], value: request.asked },
        {
          label: words.askedOf,
          value: request.askedOf,
          note: words.by(words.offices[request.office], dayWords(request.askedOn)),
        },
        { label: words.due, value: dayWords(request.dueOn) },
      ]}
    />
  );
}

export const recordResultPage = definePage<RequestView>({
  path: '/mau-va-ho-so-giay/yeu-cau/:requestId/ket-qua',
  right: 'custody/record-result',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.custody.request.resultHeading,
  breadcrumbs: crumbs,
  load,
  view(view, ui) {
    const { request: words } = ui.t.custody;
    const { request, pieces } = view;
    const form = ui.state({ resultOn: dayWords(ui.today) });
    return (
      <>
        <PageHeading caption={request.productName} heading={words.resultHeading} summary={words.resultSummary} />
        <ErrorSummary form={form} />
        <Asked view={view} ui={ui} />
        <CustodyForm
          ui={ui}
          action={requestPath(request.id, 'ket-qua')}
          back={recordPath(request.dossierId)}
          version={request.version}
          submit={words.save}
        >
          <RadioField
            form={form}
            name="outcome"
            label={words.outcome}
            options={outcomes.map((value) => ({ value, label: words.outcomes[value] }))}
          />
          <TextAreaField form={form} name="result" label={words.resultText} rows={4} />
          <DateField form={form} name="resultOn" label={words.resultOn} />
          <SelectField
            form={form}
            name="evidencePieceId"
            label={words.piece}
            hint={words.pieceHint}
            emptyLabel={words.noPiece}
            choices={pieces.map(({ id, title }) => ({ value: id, label: title }))}
            optional
          />
        </CustodyForm>
      </>
    );
  },
  async post(request) {
    const done = await request.run(recordResult, { ...request.input, requestId: request.params['requestId'] });
    if (!done.ok) return done;
    return ok({ to: recordPath(done.value.dossierId), flash: textsOf(request.lang).custody.request.saved });
  },
});

export const withdrawRequestPage = definePage<RequestView>({
  path: '/mau-va-ho-so-giay/yeu-cau/:requestId/rut',
  right: 'custody/withdraw-request',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.custody.request.withdrawHeading,
  breadcrumbs: crumbs,
  load,
  view(view, ui) {
    const { request: words } = ui.t.custody;
    const { request } = view;
    const form = ui.state({});
    return (
      <>
        <PageHeading caption={request.productName} heading={words.withdrawHeading} />
        <ErrorSummary form={form} />
        <Asked view={view} ui={ui} />
        <CustodyForm
          ui={ui}
          action={requestPath(request.id, 'rut')}
          back={recordPath(request.dossierId)}
          version={request.version}
          submit={words.withdraw}
          kind="danger"
        >
          <TextAreaField form={form} name="result" label={words.why} rows={3} />
        </CustodyForm>
      </>
    );
  },
  async post(request) {
    const done = await request.run(withdrawRequest, { ...request.input, requestId: request.params['requestId'] });
    if (!done.ok) return done;
    return ok({ to: recordPath(done.value.dossierId), flash: textsOf(request.lang).custody.request.withdrawn });
  },
});
