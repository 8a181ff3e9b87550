// /moi-soan: a code that was read out is typed here; /moi-soan/:code and /moi-soan/tai-khoan/:invitationId: what one is invited
// to, accepted with the own account.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type Page, type PageRequest } from '#web/page.ts';
import { acceptDossierInvitation, lookAtInvitation, type OfferedInvitation } from '../use-cases/accept-invitation.ts';
import { dossierPath, listPath, offerPath } from './paths.ts';
import { whenWords } from './words.ts';

interface OfferData extends OfferedInvitation {
  /** Where the form is sent. */
  readonly to: string;
}

const asked = ({ params }: PageRequest) => ({ code: params['code'], invitationId: params['invitationId'] });

const offerPage = (path: string, to: (request: PageRequest) => string): Page<OfferData> =>
  definePage<OfferData>({
    path,
    right: 'dossiers/look-at-invitation',
    postRight: 'dossiers/accept-invitation',
    rate: 'sign-in',
    width: 'narrow',
    title: (_data, ui) => ui.t.dossierPeople.offer.title,
    async load(request) {
      const found = await request.run(lookAtInvitation, asked(request));
      return found.ok ? ok({ ...found.value, to: to(request) }) : found;
    },
    view(data, ui) {
      const words = ui.t.dossierPeople;
      return (
        <>
          <PageHeading heading={words.offer.heading(data.product)} summary={words.offer.summary} />
          <ErrorSummary form={ui.state()} />
          <SummaryList
            items={[
              { label: words.offer.product, value: data.product },
              { label: words.offer.producer, value: data.producer },
              { label: words.offer.as, value: words.access[data.access], note: words.accessHint[data.access] },
              { label: words.offer.until, value: whenWords(data.expiresAt) },
            ]}
          />
          <Form action={ui.href(data.to)} {...ui.form()}>
            <FormActions t={ui.t.design} cancel={{ label: words.offer.notNow, href: ui.href(listPath) }}>
              <Button>{words.offer.accept}</Button>
            </FormActions>
          </Form>
        </>
      );
    },
    async post(request) {
      const done = await request.run(acceptDossierInvitation, asked(request));
      if (!done.ok) return done;
      const flash = textsOf(request.lang).dossierPeople.offer.done(done.value.product);
      return ok({ to: dossierPath(done.value.dossierId), flash });
    },
  });

export const offerByCodePage = offerPage('/moi-soan/:code', ({ params }) => offerPath(params['code'] ?? ''));
export const offerToAccountPage = offerPage(
  '/moi-soan/tai-khoan/:invitationId',
  ({ params }) => `/moi-soan/tai-khoan/${encodeURIComponent(params['invitationId'] ?? '')}`,
);

export const offerCodePage = definePage<null>({
  path: '/moi-soan',
  right: 'dossiers/look-at-invitation',
  rate: 'sign-in',
  width: 'narrow',
  title: (_data, ui) => ui.t.dossierPeople.offer.codeTitle,
  load: async () => ok(null),
  view: (_data, ui) => {
    const words = ui.t.dossierPeople.offer;
    const form = ui.state();
    return (
      <>
        <ErrorSummary form={form} labelOf={labelled({ code: words.code })} />
        <PageHeading heading={words.codeHeading} summary={words.codeSummary} />
        <Form action={ui.href('/moi-soan')} {...ui.form()}>
          <TextField
            form={form}
            name="code"
            label={words.code}
            example="7K2M-4QX9-D0AB-CDEF"
            width="medium"
            autocomplete="off"
            maxLength={40}
          />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.dossiers.list.heading, href: ui.href(listPath) }}>
            <Button>{words.goOn}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const typed = String(request.input['code'] ?? '').trim();
    if (typed === '') return refuse(invalidFields([{ path: 'code', code: 'required' }]));
    const found = await request.run(lookAtInvitation, { code: typed });
    if (!found.ok) return refuse(invalidFields([{ path: 'code', code: found.problem.code }]));
    return ok({ to: offerPath(typed.replace(/\s+/g, '-')) });
  },
});
