// /ho-so/:dossierId/khong-phai-toi: the producer says of what was done in its place that it was not asked. /tra-loi-khong-phai-toi: an officer
// who had no hand in it answers. Until then the dossier says so to everybody who reads it.

import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { openDenial } from '../rules/denial.ts';
import { answerDenial, denyDossier } from '../use-cases/deny-dossier.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { DossierForm } from './dossier-form.tsx';
import { partCrumbs } from './fill-part.tsx';
import { answerDenialPath, denialPath, dossierPath } from './paths.ts';
import { viewWhere } from './view-where.ts';
import { whenWords } from './words.ts';

/** What the producer denies, and what was answered last; nothing where it denies nothing. */
export function Denials({ ui, view }: { readonly ui: Ui; readonly view: DossierView }) {
  const words = ui.t.dossierDenial;
  const [last] = view.denials;
  if (last === undefined) return null;
  const isOpen = last.answeredAt === null;
  return (
    <Notice
      t={ui.t.design}
      tone={isOpen ? 'danger' : 'info'}
      title={isOpen ? words.open(whenWords(last.saidAt)) : words.answered(whenWords(last.answeredAt))}
      text={last.words ?? undefined}
    >
      {last.answer !== null && <p>{words.answerOf(last.answer)}</p>}
      {view.may.answerDenial && (
        <p>
          <a href={ui.href(answerDenialPath(view.dossier.id))}>{words.answerHeading}</a>
        </p>
      )}
    </Notice>
  );
}

export const denyDossierPage = definePage<DossierView>({
  path: '/ho-so/:dossierId/khong-phai-toi',
  right: 'dossiers/deny-dossier',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.dossierDenial.heading,
  breadcrumbs: partCrumbs,
  load: (request) => viewWhere(request, 'deny'),
  view(view, ui) {
    const words = ui.t.dossierDenial;
    const form = ui.state({});
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.heading} summary={words.summary} />
        <ErrorSummary form={form} labelOf={labelled({ words: words.words })} />
        <DossierForm
          ui={ui}
          dossierId={view.dossier.id}
          action={denialPath(view.dossier.id)}
          version={view.dossier.version}
          submit={words.submit}
        >
          <TextAreaField form={form} name="words" label={words.words} hint={words.wordsHint} rows={3} optional />
        </DossierForm>
      </>
    );
  },
  async post(request) {
    const { dossierId } = request.params;
    const done = await request.run(denyDossier, { dossierId, words: request.input['words'] });
    if (!done.ok) return done;
    return ok({ to: dossierPath(dossierId ?? ''), flash: textsOf(request.lang).dossierDenial.done });
  },
});

export const answerDenialPage = definePage<DossierView>({
  path: '/ho-so/:dossierId/tra-loi-khong-phai-toi',
  right: 'dossiers/answer-denial',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.dossierDenial.answerHeading,
  breadcrumbs: partCrumbs,
  load: (request) => viewWhere(request, 'answerDenial'),
  view(view, ui) {
    const words = ui.t.dossierDenial;
    const form = ui.state({});
    const denial = openDenial(view.denials);
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.answerHeading} summary={words.answerSummary} />
        <ErrorSummary form={form} labelOf={labelled({ answer: words.answer })} />
        {denial !== null && (
          <Notice
            t={ui.t.design}
            tone="warning"
            title={words.open(whenWords(denial.saidAt))}
            text={denial.words ?? undefined}
          />
        )}
        <DossierForm
          ui={ui}
          dossierId={view.dossier.id}
          action={answerDenialPath(view.dossier.id)}
          version={view.dossier.version}
          submit={words.answerSubmit}
        >
          <TextAreaField form={form} name="answer" label={words.answer} hint={words.answerHint} rows={4} />
        </DossierForm>
      </>
    );
  },
  async post(request) {
    const { dossierId } = request.params;
    const done = await request.run(answerDenial, { dossierId, answer: request.input['answer'] });
    if (!done.ok) return done;
    return ok({ to: dossierPath(dossierId ?? ''), flash: textsOf(request.lang).dossierDenial.answerDone });
  },
});
