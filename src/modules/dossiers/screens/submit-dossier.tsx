// /ho-so/:dossierId/nop: everything the dossier lacks at once, what sending it today would fix, and the declaration.

import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { namedDay } from '#design/fields/last-day-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import type { CompiledSet } from '#modules/evaluation/index.ts';
import { sentenceOf, textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { itemWords } from '../place-words.ts';
import type { Gap } from '../rules/completeness.ts';
import { checkDossier, type DossierCheck } from '../use-cases/check-dossier.ts';
import { compiledSetOf } from '../use-cases/save-part.ts';
import { submitDossier } from '../use-cases/submit-dossier.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { ClaimedGates } from './claimed-gates.tsx';
import { DossierForm } from './dossier-form.tsx';
import { receiptItems } from './filing-facts.tsx';
import { partCrumbs } from './fill-part.tsx';
import { gapLines, type KindTitles, loadKindTitles } from './gap-words.ts';
import { OwnScoreLine } from './own-score-line.tsx';
import { dossierPath } from './paths.ts';
import { ReturnItems } from './return-items.tsx';
import { viewWhere } from './view-where.ts';
import { dayWords } from './words.ts';

interface SubmitData {
  readonly view: DossierView;
  readonly check: DossierCheck;
  readonly compiled: CompiledSet;
  readonly kinds: KindTitles;
}

interface GapsProps {
  readonly ui: Ui;
  readonly data: SubmitData;
  readonly gaps: readonly Gap[];
}

function Gaps({ ui, data, gaps }: GapsProps) {
  const lines = gapLines(ui, gaps, data.view, data.compiled, data.kinds);
  return (
    <ul class="task-list">
      {lines.map((line) => (
        <li key={line.sentence} class="task">
          <div class="task__words">
            <a class="task__label" href={line.href}>
              {line.sentence}
            </a>
            {line.costs !== null && <p class="task__hint">{line.costs}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Send({ ui, data }: { readonly ui: Ui; readonly data: SubmitData }) {
  const { check: words } = ui.t.dossiers;
  const { dossier } = data.view;
  // An officer who typed declares nothing: it records what the producer declares.
  const speaks = data.view.own || !dossier.byProxy;
  const form = ui.state({});
  return (
    <DossierForm
      ui={ui}
      dossierId={dossier.id}
      action={dossierPath(dossier.id, 'nop')}
      version={dossier.version}
      submit={words.submit}
    >
      {data.view.openItems.length > 0 && (
        <TextAreaField
          form={form}
          name="answerToReturn"
          label={ui.t.dossiers.returning.answer}
          hint={ui.t.dossiers.returning.answerHint(data.view.openItems.map((item) => itemWords(ui.t, item)).join('; '))}
          rows={3}
        />
      )}
      <CheckboxField
        form={form}
        name="declares"
        label={speaks ? words.declare : ui.t.dossierWord.proxy.declareFor(data.view.producer.name)}
        options={[{ value: 'yes', label: speaks ? words.declaration : ui.t.dossierWord.proxy.declarationFor }]}
      />
      <p class="quiet">{words.afterwards}</p>
    </DossierForm>
  );
}

/** Until when a returned dossier is completed. */
function byWords(ui: Ui, day: LocalDate): string {
  const { completeBy, completeLate } = ui.t.dossiers.filing;
  return (day < ui.today ? completeLate : completeBy)(namedDay(ui.t.design, day));
}

export const submitDossierPage = definePage<SubmitData>({
  path: '/ho-so/:dossierId/nop',
  right: 'dossiers/submit-dossier',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.dossiers.check.heading,
  breadcrumbs: ({ view }, ui) => partCrumbs(view, ui),
  async load(request) {
    const view = await viewWhere(request, 'submit');
    if (!view.ok) return view;
    const check = await request.run(checkDossier, { dossierId: view.value.dossier.id });
    if (!check.ok) return check;
    const compiled = await compiledSetOf(view.value.dossier);
    const kinds = await loadKindTitles(compiled, check.value.receipt?.receivedOn ?? request.today);
    return ok({ view: view.value, check: check.value, compiled, kinds });
  },
  json: ({ check }) => check,
  view(data, ui) {
    const { view, check } = data;
    const { check: words } = ui.t.dossiers;
    const blocking = check.gaps.filter((gap) => gap.blocks);
    const advised = check.gaps.filter((gap) => !gap.blocks);
    const { receipt } = check;
    const { sending } = ui.t.dossierSent;
    const bare = advised.filter((gap) => gap.code === 'proof-missing').length;
    const returned = view.dossier.state === 'returned' ? view.returns[0] : undefined;
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.heading} />
        {blocking.length === 0 ? <ErrorSummary form={ui.state()} /> : null}
        <Notice
          t={ui.t.design}
          tone={blocking.length === 0 ? 'success' : 'warning'}
          text={blocking.length === 0 ? words.none : words.count(blocking.length)}
          live={ui.problem !== null}
        />
        <ClaimedGates ui={ui} gates={view.gates} mendIn={view.dossier.id} />
        {returned !== undefined && (
          <Section
            id="xa-tra"
            title={ui.t.dossiers.filing.returnedOn(dayWords(returned.returnedOn))}
            lead={returned.dueOn === null ? undefined : byWords(ui, returned.dueOn)}
          >
            <ReturnItems ui={ui} view={view} items={returned.items} isOpen />
            {returned.note !== null && <p>{returned.note}</p>}
          </Section>
        )}
        {blocking.length > 0 && (
          <Section id="phai" title={words.blocks} lead={words.blocksLead}>
            <Gaps ui={ui} data={data} gaps={blocking} />
          </Section>
        )}
        <OwnScoreLine ui={ui} score={check.score} />
        {bare > 0 && <Notice t={ui.t.design} tone="warning" title={sending.bare(bare)} text={sending.bareText} />}
        {advised.length > 0 && (
          <Section id="nen" title={words.advises} lead={words.advisesLead}>
            <Gaps ui={ui} data={data} gaps={advised} />
          </Section>
        )}
        {check.required.length > 0 && (
          <Section id="kem" title={sending.required} lead={sending.requiredLead}>
            <ul>
              {check.required.map((piece) => (
                <li key={piece.id}>
                  {piece.title}, {ui.t.dossiers.sent.until(dayWords(piece.expiresOn))}
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section id="hom-nay" title={words.ifSentToday}>
          {receipt === null ? (
            <p>{sentenceOf(ui.t, { kind: 'unavailable', code: 'dossiers/term-unknown', details: {} })}</p>
          ) : (
            <SummaryList items={receiptItems(ui, receipt, view.returns.length > 0)} />
          )}
        </Section>
        {blocking.length === 0 && <Send ui={ui} data={data} />}
      </>
    );
  },
  async post(request) {
    const { dossierId } = request.params;
    const { version, declares, answerToReturn } = request.input;
    const done = await request.run(submitDossier, { dossierId, version, declares, answerToReturn });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).dossiers.check.sent(done.value.slipNumber, dayWords(done.value.dueOn));
    return ok({ to: dossierPath(dossierId ?? ''), flash });
  },
});
