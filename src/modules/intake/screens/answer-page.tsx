// /ho-so-tinh/:dossierId/bo-sung: the producer sees what the province asks for, item by item, and answers there: words, papers of
// the wallet, or both. Nothing else of the dossier is on it.

import { Details } from '#design/details.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { type FormState, typedValues } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { citedTogether } from '#modules/dossiers/index.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { SupplementItem } from '../rules/supplement.ts';
import { answerSupplement } from '../use-cases/answer-supplement.ts';
import { listPieces, type PieceToCite } from '../use-cases/list-pieces.ts';
import type { IntakeView, SupplementRound } from '../use-cases/view-intake.ts';
import { IntakeForm, intakeCrumbs, intakeWhere } from './intake-form.tsx';
import { actPages, intakePath } from './paths.ts';
import { dayWords } from './words.ts';

interface AnswerData {
  readonly view: IntakeView;
  readonly open: SupplementRound;
  readonly producerCode: string;
  readonly pieces: readonly PieceToCite[];
}

/** Papers that fit an item: of its kind, usual at its criterion; for a part or the samples, all. */
function fitting(item: SupplementItem, pieces: readonly PieceToCite[]): readonly PieceToCite[] {
  if (item.kind === 'evidence') return pieces.filter((piece) => piece.kind === item.code);
  if (item.kind === 'criterion') return pieces.filter((piece) => piece.criteria.includes(item.code));
  return pieces;
}

interface ItemProps {
  readonly ui: Ui;
  readonly data: AnswerData;
  readonly item: SupplementItem;
  readonly form: FormState;
  readonly ordinal: number;
}

function Item({ ui, data, item, form, ordinal }: ItemProps) {
  const words = ui.t.intake.answer;
  const pieces = fitting(item, data.pieces);
  const others = data.pieces.filter((piece) => !pieces.includes(piece));
  const { others: other } = ui.t.dossierSent;
  const optionsOf = (shown: readonly PieceToCite[]) =>
    shown.map((piece) => ({
      value: piece.id,
      label: piece.title,
      hint: ui.t.dossiers.sent.until(dayWords(piece.expiresOn)),
    }));
  return (
    <Section id={`muc-${item.key}`} title={`${ordinal}. ${item.title}`}>
      <p>
        <strong>{words.asks}:</strong> {item.note}
      </p>
      <TextAreaField
        form={form}
        name={`answers.${item.key}`}
        label={`${words.text} (${ordinal})`}
        hint={words.textHint}
        rows={4}
      />
      {pieces.length > 0 && (
        <CheckboxField
          form={form}
          name={`pieces.${item.key}`}
          label={`${words.pieces} (${ordinal})`}
          options={optionsOf(pieces)}
        />
      )}
      {others.length > 0 && (
        <Details summary={other.summary(others.length)} open={typedValues(form, `others.${item.key}`).length > 0}>
          <CheckboxField
            form={form}
            name={`others.${item.key}`}
            label={other.label(String(ordinal))}
            options={optionsOf(others)}
          />
        </Details>
      )}
      <p class="quiet">
        {pieces.length === 0 && `${words.noPieces} `}
        <a href={ui.href(`/vi-minh-chung/${data.producerCode}`)}>{words.toWallet}</a>
      </p>
    </Section>
  );
}

export const answerSupplementPage = definePage<AnswerData>({
  path: `/ho-so-tinh/:dossierId/${actPages.answer}`,
  right: 'intake/answer-supplement',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.intake.acts.answer,
  breadcrumbs: ({ view }, ui) => intakeCrumbs(view, ui),
  async load(request) {
    const view = await intakeWhere(request, 'answer');
    if (!view.ok) return view;
    const open = view.value.requests.find((one) => one.closedOn === null);
    if (open === undefined) return refuse(notFound);
    const wallet = await request.run(listPieces, { dossierId: view.value.dossier.id });
    return wallet.ok ? ok({ view: view.value, open, ...wallet.value }) : wallet;
  },
  view(data, ui) {
    const { view, open } = data;
    const { answer: words, record } = ui.t.intake;
    const form = ui.state({});
    return (
      <>
        <PageHeading
          caption={view.dossier.producerName}
          heading={words.heading(view.dossier.productName)}
          summary={words.summary(open.said.items.length, dayWords(open.dueOn))}
        />
        {open.late > 0 && <Notice t={ui.t.design} tone="warning" text={record.overdue(open.late)} />}
        <ErrorSummary form={form} />
        {open.said.note !== null && <p>{open.said.note}</p>}
        <IntakeForm ui={ui} view={view} page={actPages.answer} submit={words.submit}>
          {open.said.items.map((item, at) => (
            <Item key={item.key} ui={ui} data={data} item={item} form={form} ordinal={at + 1} />
          ))}
          {!view.own && (
            <TextAreaField form={form} name="proxyNote" label={words.proxyNote} example={words.proxyExample} rows={2} />
          )}
          <p>{words.frozen}</p>
        </IntakeForm>
      </>
    );
  },
  async post(request) {
    const { dossierId } = request.params;
    const { version, answers, pieces: usual, others, proxyNote } = request.input;
    const pieces = citedTogether(usual, others);
    const done = await request.run(answerSupplement, { dossierId, version, answers, pieces, proxyNote });
    if (!done.ok) return done;
    const words = textsOf(request.lang).intake.answer;
    const { items, late } = done.value;
    const flash = late === 0 ? words.done(items) : words.doneLate(items, late);
    return ok({ to: intakePath(dossierId ?? ''), flash });
  },
});
