// /ho-so/:dossierId/xac-nhan and /ghi-xac-nhan: the producer's word for what an officer typed, in its own account or on paper.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { type CompiledSet, fittingAnswers, type SheetAnswers } from '#modules/evaluation/index.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { askForConsent } from '../use-cases/ask-for-consent.ts';
import type { ChangedThing } from '../use-cases/consent-standing.ts';
import { giveConsent, recordConsent } from '../use-cases/give-consent.ts';
import { compiledSetOf } from '../use-cases/save-part.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { ChangedThings, ConsentChanged } from './consent-changed.tsx';
import { DossierForm } from './dossier-form.tsx';
import { partCrumbs } from './fill-part.tsx';
import { dossierPath, piecePath } from './paths.ts';
import { RegisterFacts } from './register-facts.tsx';
import { SaidOfCriteria } from './said-of-criteria.tsx';
import { SentLines } from './sent-lines.tsx';
import { viewWhere } from './view-where.ts';
import { dayWords } from './words.ts';

interface ShownToProducer {
  readonly view: DossierView;
  readonly compiled: CompiledSet;
  readonly answers: SheetAnswers;
}

/** What was changed since the page was opened whose button was pressed. */
function ChangedSinceShown({ ui }: { readonly ui: Ui }) {
  if (ui.problem?.code !== 'dossiers/consent-shown-changed') return null;
  const things = (ui.problem.details['things'] ?? []) as readonly ChangedThing[];
  return (
    <Notice t={ui.t.design} tone="warning" live text={ui.problemText ?? ''}>
      <ChangedThings ui={ui} things={things} />
    </Notice>
  );
}

/** Everything that the forms print, as it stands: this is what the word is given for. */
function WhatIsConfirmed({ ui, data }: { readonly ui: Ui; readonly data: ShownToProducer }) {
  const { view, compiled, answers } = data;
  const titles = new Map(view.cited.map(({ id, title }) => [id as string, title]));
  return (
    <>
      <Section id="so" title={ui.t.dossierWord.shown.register}>
        <RegisterFacts ui={ui} view={view} />
      </Section>
      <SentLines ui={ui} parts={view.contents} />
      <SaidOfCriteria ui={ui} compiled={compiled} answers={answers} proofs={view.contents.proofs} titles={titles} />
      <Section id="giay" title={ui.t.dossierWord.shown.evidence}>
        {view.cited.length === 0 ? (
          <p>{ui.t.dossiers.sent.noEvidence}</p>
        ) : (
          <ul>
            {view.cited.map(({ id, title, expiresOn }) => (
              <li key={id}>
                <a href={ui.href(piecePath(view.dossier.id, id))}>{title}</a>
                {expiresOn === null ? '' : `, ${ui.t.dossiers.sent.until(dayWords(expiresOn))}`}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

export const giveConsentPage = definePage<ShownToProducer>({
  path: '/ho-so/:dossierId/xac-nhan',
  right: 'dossiers/give-consent',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.dossiers.consent.heading,
  breadcrumbs: ({ view }, ui) => partCrumbs(view, ui),
  async load(request) {
    const found = await viewWhere(request, 'giveConsent');
    if (!found.ok) return found;
    const view = found.value;
    const compiled = await compiledSetOf({ setId: view.set.id });
    const answers = fittingAnswers(compiled, new URLSearchParams(view.contents.sheet.answers));
    return ok({ view, compiled, answers });
  },
  view(data, ui) {
    const words = ui.t.dossiers.consent;
    const { view } = data;
    const { dossier } = view;
    const isOther = ui.problem?.code === 'dossiers/consent-shown-changed';
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.heading} summary={words.text} />
        {isOther ? <ChangedSinceShown ui={ui} /> : <ErrorSummary form={ui.state()} />}
        {!isOther && <ConsentChanged ui={ui} view={view} />}
        <p>
          <a href={ui.href(dossierPath(dossier.id, 'giay-to'))}>{ui.t.dossierWord.shown.papers}</a>
        </p>
        <WhatIsConfirmed ui={ui} data={data} />
        <DossierForm
          ui={ui}
          dossierId={dossier.id}
          action={dossierPath(dossier.id, 'xac-nhan')}
          version={dossier.version}
          hidden={{ shown: view.consentShown ?? '' }}
          submit={words.give}
        />
      </>
    );
  },
  async post(request) {
    const { dossierId } = request.params;
    const { version, shown } = request.input;
    const done = await request.run(giveConsent, { dossierId, version, shown });
    if (!done.ok) return done;
    return ok({ to: dossierPath(dossierId ?? ''), flash: textsOf(request.lang).dossiers.consent.given });
  },
});

export const recordConsentPage = definePage<DossierView>({
  path: '/ho-so/:dossierId/ghi-xac-nhan',
  right: 'dossiers/record-consent',
  rate: 'upload',
  maxBodyBytes: 21 * 1_048_576,
  width: 'narrow',
  title: (_view, ui) => ui.t.dossiers.consent.recordHeading,
  breadcrumbs: partCrumbs,
  load: (request) => viewWhere(request, 'recordConsent'),
  view(view, ui) {
    const words = ui.t.dossiers.consent;
    const { pages } = ui.t.dossierWord;
    const { dossier } = view;
    const form = ui.state({});
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.recordHeading} summary={words.recordText} />
        <ErrorSummary
          form={form}
          labelOf={labelled({ way: words.way, givenOn: words.givenOn, page: pages.photo, note: words.note })}
        />
        {view.hasAccount && (
          <Notice t={ui.t.design} tone="info" title={ui.t.dossierDenial.ask.title} text={ui.t.dossierDenial.ask.text}>
            <Form action={ui.href(dossierPath(dossier.id, 'ghi-xac-nhan'))} {...ui.form()} hidden={{ ask: 'yes' }}>
              <Button>{ui.t.dossierDenial.ask.submit}</Button>
            </Form>
          </Notice>
        )}
        <DossierForm
          ui={ui}
          dossierId={dossier.id}
          action={dossierPath(dossier.id, 'ghi-xac-nhan')}
          version={dossier.version}
          submit={words.record}
          files
        >
          <RadioField
            form={form}
            name="way"
            label={words.way}
            options={(['signed-paper', 'thumbprint'] as const).map((value) => ({
              value,
              label: words.wayChoices[value],
            }))}
          />
          <DateField form={form} name="givenOn" label={words.givenOn} hint={words.givenOnHint} />
          <FileField
            form={form}
            name="page"
            label={pages.photo}
            hint={pages.photoHint}
            accept="image/jpeg,image/png,image/webp,application/pdf"
            camera
          />
          <TextAreaField form={form} name="note" label={words.note} example={words.noteExample} rows={2} optional />
          <p class="quiet">{words.againAfterTyping}</p>
        </DossierForm>
      </>
    );
  },
  async post(request) {
    const { dossierId } = request.params;
    const { version, way, givenOn, note, ask } = request.input;
    if (ask === 'yes') {
      const asked = await request.run(askForConsent, { dossierId });
      if (!asked.ok) return asked;
      return ok({ to: dossierPath(dossierId ?? ''), flash: textsOf(request.lang).dossierDenial.ask.done });
    }
    const [sent] = request.files['page'] ?? [];
    const checked = sent === undefined ? null : await CheckedFile.of(sent.name, sent.bytes);
    const page = checked?.ok ? { page: checked.value } : {};
    const done = await request.run(recordConsent, { dossierId, version, way, givenOn, note, ...page });
    if (!done.ok) {
      // A file that is not taken is told with everything else that is wrong.
      const { fields } = done.problem;
      if (checked === null || checked.ok || fields === undefined) return done;
      const { code, details } = checked.problem;
      return refuse(invalidFields(fields.map((one) => (one.path === 'page' ? { path: 'page', code, details } : one))));
    }
    const words = textsOf(request.lang);
    const flash = done.value.looksLikeAnother ? words.dossierWord.pages.recordedAlike : words.dossiers.consent.given;
    return ok({ to: dossierPath(dossierId ?? ''), flash });
  },
});
