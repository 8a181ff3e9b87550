// /dinh-chinh: corrections that wait for a second officer; /dinh-chinh/:correctionId: one with what stands, what would stand, the decision
// that corrects, and what another officer than who proposed it decides.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { SecondPerson } from '#design/second-person.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tabs } from '#design/tabs.tsx';
import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { defineFile, definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import {
  type Correction,
  type CorrectionState,
  changedFacts,
  type WeightyFact,
  type WeightyFacts,
} from '../rules/correction.ts';
import {
  type CorrectionView,
  decideCorrection,
  listCorrectionsOf,
  viewCorrection,
} from '../use-cases/decide-correction.ts';
import { dayOrDash } from './certificate-state.tsx';
import { correctionPath, correctionsPath, productPath } from './paths.ts';

const LOOKS: Readonly<Record<CorrectionState, readonly [TagTone, TagShape]>> = {
  open: ['blue', 'clock'],
  confirmed: ['green', 'check'],
  refused: ['red', 'cross'],
  'taken-back': ['neutral', 'ring'],
  alone: ['neutral', 'check'],
};

function CorrectionTag({ ui, state }: { readonly ui: Ui; readonly state: CorrectionState }) {
  const [tone, shape] = LOOKS[state];
  return <Tag words={ui.t.corrections.states[state]} tone={tone} shape={shape} />;
}

/** One fact before or after, in words. */
function factWords(facts: WeightyFacts, fact: WeightyFact, ui: Ui): string {
  if (fact === 'stars') return ui.t.recognitionForms.fields.starsOf(facts.stars);
  if (fact === 'issuedOn' || fact === 'expiresOn') return dayOrDash(facts[fact]);
  return facts[fact] ?? '–';
}

/** `3 sao thành 4 sao`; where nothing stood, what is to stand. */
function changeWords({ factsBefore, factsAfter }: Correction, fact: WeightyFact, ui: Ui): string {
  const after = factWords(factsAfter, fact, ui);
  return factsBefore === null ? after : ui.t.corrections.becomes(factWords(factsBefore, fact, ui), after);
}

/** What an order does: from when, until when. */
function turnLines({ turn }: Correction, ui: Ui): readonly { readonly label: string; readonly value: string }[] {
  if (turn === null) return [];
  const t = ui.t.corrections;
  return [
    { label: t.suspendedFrom, value: dayOrDash(turn.suspendedFrom) },
    turn.suspendedUntil === null
      ? { label: t.suspendedFor, value: t.untilFurther }
      : { label: t.suspendedUntil, value: dayOrDash(turn.suspendedUntil) },
  ];
}

/** Each fact that changes. */
function Changes({ correction, ui }: { readonly correction: Correction; readonly ui: Ui }) {
  return (
    <SummaryList
      items={[
        ...turnLines(correction, ui),
        ...changedFacts(correction.factsBefore, correction.factsAfter).map((fact) => ({
          label: ui.t.recognitionForms.fields[fact],
          value: changeWords(correction, fact, ui),
        })),
      ]}
    />
  );
}

interface List {
  readonly which: 'open' | 'ended';
  readonly corrections: readonly Correction[];
}

export const correctionsPage = definePage<List>({
  path: correctionsPath,
  right: 'certificates/list-corrections',
  rate: 'search',
  title: (_data, ui) => ui.t.corrections.title,
  load: ({ run, query }) => run(listCorrectionsOf, { which: query['xem'] === 'da-xong' ? 'ended' : 'open' }),
  json: (data) => data,
  view({ which, corrections }, ui) {
    const t = ui.t.corrections;
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} />
        <Tabs
          label={t.title}
          tabs={[
            { label: t.open, href: ui.href(correctionsPath), current: which === 'open' },
            { label: t.ended, href: ui.href(`${correctionsPath}?xem=da-xong`), current: which === 'ended' },
          ]}
        />
        <DataTable
          t={ui.t.design}
          caption={t.heading}
          captionHidden
          rows={corrections}
          rowKey={(one) => one.id}
          empty={<EmptyState title={which === 'open' ? t.empty : t.emptyEnded} text={t.emptyText} />}
          columns={[
            {
              key: 'product',
              label: t.product,
              lead: true,
              cell: (one) => <a href={ui.href(correctionPath(one.id))}>{one.productName}</a>,
            },
            {
              key: 'what',
              label: t.what,
              cell: (one) =>
                one.turn !== null
                  ? `${t.kinds[one.kind]}: ${turnLines(one, ui)
                      .map((line) => `${line.label} ${line.value}`)
                      .join(', ')}`
                  : changedFacts(one.factsBefore, one.factsAfter)
                      .map((fact) => changeWords(one, fact, ui))
                      .join('; '),
            },
            { key: 'paper', label: t.paper, cell: (one) => one.paperNumber ?? '–' },
            { key: 'proposed', label: t.proposedOn, nowrap: true, cell: (one) => dayOrDash(one.proposedOn) },
            { key: 'state', label: t.state, cell: (one) => <CorrectionTag ui={ui} state={one.state} /> },
          ]}
        />
      </>
    );
  },
});

function Decide({ ui, view }: { readonly ui: Ui; readonly view: CorrectionView }) {
  const t = ui.t.corrections;
  const { correction, decide, outdated } = view;
  const action = ui.href(correctionPath(correction.id));
  if (correction.state !== 'open') return null;
  if (decide === 'yes') {
    return (
      <Section id="quyet-dinh" title={t.decide} lead={t.decideLead}>
        <Form action={action} {...ui.form()} version={correction.version}>
          <RadioField
            form={ui.state({})}
            name="decision"
            label={t.decision}
            options={[
              ...(outdated ? [] : [{ value: 'confirmed', label: t.confirm }]),
              { value: 'refused', label: t.refuse },
            ]}
          />
          <TextAreaField form={ui.state({})} name="note" label={t.note} hint={t.noteHint} rows={3} optional />
          <FormActions t={ui.t.design} cancel={{ label: t.back, href: ui.href(correctionsPath) }}>
            <Button>{t.submit}</Button>
          </FormActions>
        </Form>
      </Section>
    );
  }
  return (
    <>
      <SecondPerson
        t={ui.t.design}
        text={t.waits[decide === 'own' ? 'own' : 'other']}
        names={view.confirmers.map((one) => one.name)}
        inviteHref={ui.may('access/invite-account') ? ui.href('/quan-tri/tai-khoan') : null}
      />
      {decide === 'own' && (
        <Form action={action} {...ui.form()} version={correction.version} hidden={{ decision: 'taken-back' }}>
          <div class="actions">
            <Button kind="danger">{t.takeBack}</Button>
          </div>
        </Form>
      )}
    </>
  );
}

export const correctionPage = definePage<CorrectionView>({
  path: '/dinh-chinh/:correctionId',
  right: 'certificates/list-corrections',
  rate: 'act',
  width: 'narrow',
  title: ({ correction }, ui) => `${ui.t.corrections.kinds[correction.kind]}: ${correction.productName}`,
  breadcrumbs: (_view, ui) => [{ label: ui.t.corrections.title, href: correctionsPath }],
  load: (request) => request.run(viewCorrection, { correctionId: request.params['correctionId'] }),
  view(view, ui) {
    const t = ui.t.corrections;
    const { correction } = view;
    const { decidedOn, paperNumber, paperDate, paperBody, file } = correction;
    const decided = decidedOn === null ? undefined : t.by(view.decider ?? '', dayOrDash(decidedOn));
    return (
      <>
        <PageHeading caption={t.kinds[correction.kind]} heading={correction.productName} summary={t.oneSummary} />
        <ErrorSummary form={ui.state({})} labelOf={labelled({ decision: t.decision, note: t.note })} />
        {view.outdated && <Notice t={ui.t.design} tone="warning" text={t.outdated} />}
        <Section id="thay-doi" title={t.what}>
          <Changes correction={correction} ui={ui} />
        </Section>
        <SummaryList
          items={[
            { label: t.state, value: <CorrectionTag ui={ui} state={correction.state} />, note: decided },
            { label: t.product, value: <a href={ui.href(productPath(view.code))}>{correction.productName}</a> },
            ...(correction.reason === '' ? [] : [{ label: t.reason, value: correction.reason }]),
            ...(correction.termReason === null ? [] : [{ label: t.termReason, value: correction.termReason }]),
            ...(paperNumber === null
              ? []
              : [
                  {
                    label: t.paper,
                    value: (
                      <>
                        {t.paperOf(paperNumber, dayOrDash(paperDate), paperBody ?? '')}{' '}
                        {file !== null && <a href={correctionPath(correction.id, 'van-ban')}>{t.openScan}</a>}
                      </>
                    ),
                  },
                ]),
            { label: t.proposed, value: t.by(view.proposer ?? '', dayOrDash(correction.proposedOn)) },
            ...(correction.decisionNote === null ? [] : [{ label: t.note, value: correction.decisionNote }]),
          ]}
        />
        <Decide ui={ui} view={view} />
      </>
    );
  },
  async post(request) {
    const { correctionId = '' } = request.params;
    const done = await request.run(decideCorrection, { ...request.input, correctionId });
    if (!done.ok) return done;
    const { done: said } = textsOf(request.lang).corrections;
    return ok({ to: correctionPath(correctionId), flash: said[done.value.decision] });
  },
});

/** The scan of the decision that corrects. */
export const correctionScanFile = defineFile({
  path: '/dinh-chinh/:correctionId/van-ban',
  right: 'certificates/list-corrections',
  rate: 'page',
  async load(request) {
    const view = await request.run(viewCorrection, { correctionId: request.params['correctionId'] });
    if (!view.ok) return view;
    const { file } = view.value.correction;
    const body = file === null ? null : await request.ports.files.get(file.sha256);
    return file === null || body === null
      ? refuse(notFound)
      : ok({ body, contentType: file.mediaType, fileName: file.name });
  },
});
