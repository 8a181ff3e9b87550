// /tai-khoan/chu-the: a person asks to speak for a producer, found by name among those the public knows and the organisations of its
// commune, or by its code; who is found nowhere reads which office to go to, with what, and what to ask for.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { LOOK_UP, LookUpField, lookedUp, type Suggestion } from '#design/fields/look-up-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { type CommuneSuggestion, loadUnitLabels, readPlace, suggestCommunes } from '#modules/producers/services.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { codeInText, suggestProducers } from '../public-producers.ts';
import { requestProducerLink } from '../use-cases/request-producer-link.ts';
import { textOf } from './new-password-fields.tsx';

const PATH = '/tai-khoan/chu-the';

interface Found {
  /** Producers for the typed text; `null`: nothing was looked up. */
  readonly found: readonly Suggestion[] | null;
  /** Communes for the typed text; `null`: nothing was typed, or it is settled. */
  readonly communes: readonly CommuneSuggestion[] | null;
  /** The office that was named, as people call it. */
  readonly office: string | null;
}

/** What the typed commune is: one of today, or what it may be. */
async function communeOf(request: PageRequest): Promise<{ readonly code: string | null } & Omit<Found, 'found'>> {
  const typed = request.posted === null ? '' : lookedUp(request.posted, 'commune').trim();
  if (typed === '') return { code: null, communes: null, office: null };
  const home = { provinceCode: null, communeCodes: [] };
  const read = await readPlace({ commune: typed, provinceCode: null, placeText: null }, home, request.today, null);
  const code = read.ok ? read.place.communeCode : null;
  if (code === null) return { code, communes: await suggestCommunes(typed, null, request.today), office: null };
  return { code, communes: null, office: (await loadUnitLabels()).commune(code) };
}

/** Who is found nowhere reads where to go and what to ask for. */
function WhereToAsk({ data, ui }: { readonly data: Found; readonly ui: Ui }) {
  const t = ui.t.access.link;
  if (data.found === null || data.found.length > 0) return null;
  return (
    <Notice t={ui.t.design} tone="info" title={t.notFoundTitle} text={t.notFound(data.office ?? t.yourCommune)}>
      <ul>
        <li>{t.notFoundListed}</li>
        <li>{t.notFoundUnlisted}</li>
      </ul>
    </Notice>
  );
}

export const requestProducerLinkPage = definePage<Found>({
  path: PATH,
  right: 'access/request-producer-link',
  rate: 'search',
  width: 'narrow',
  title: (_data, ui) => ui.t.access.link.title,
  breadcrumbs: (_data, ui) => [{ label: ui.t.access.own.title, href: '/tai-khoan' }],
  async load(request) {
    const typed = request.posted === null ? '' : textOf(request.posted, 'producerCode').trim();
    const { code, communes, office } = await communeOf(request);
    const found = typed === '' ? null : await suggestProducers(request.ports.database.read, typed, code);
    return ok({ found, communes, office });
  },
  view: (data, ui) => {
    const t = ui.t.access.link;
    const form = ui.state({});
    const communes = data.communes?.map(({ value, label, province }) => ({ value, label, detail: province }));
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading heading={t.heading} summary={t.summary} />
        <Form action={ui.href(PATH)} {...ui.form()} enterSaves>
          <LookUpField
            form={form}
            name="commune"
            label={t.commune}
            hint={t.communeHint}
            optional
            {...(communes === undefined ? {} : { suggestions: communes })}
          />
          <LookUpField
            form={form}
            name="producerCode"
            label={t.producer}
            hint={t.producerHint}
            {...(data.found === null ? {} : { suggestions: data.found })}
          />
          <WhereToAsk data={data} ui={ui} />
          <TextAreaField
            form={form}
            name="message"
            label={t.message}
            hint={t.messageHint}
            rows={3}
            maxLength={500}
            optional
          />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.access.security.back, href: ui.href('/tai-khoan') }}>
            <Button>{t.send}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { input } = request;
    if (input[LOOK_UP] !== undefined) return ok({ again: {} });
    const wanted = { producerCode: codeInText(lookedUp(input, 'producerCode')), message: input['message'] };
    const done = await request.run(requestProducerLink, wanted);
    if (!done.ok) return done;
    return ok({ to: '/tai-khoan', flash: textsOf(request.lang).access.link.done(done.value.producerName) });
  },
});
