// /ho-so-tinh/hang-loat/ket-qua: what became of one act on many dossiers: each that was done with its new number or day, and each that was
// left out with the reason. Each was an act of its own, so one that was refused takes nothing back from the others.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { namedDay } from '#design/fields/last-day-field.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { type Problem, type ProblemCode, problem } from '#kernel/problem.ts';
import { ok } from '#kernel/result.ts';
import { sentenceOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import type { ManyDone } from '../use-cases/do-to-many.ts';
import { type ManyAct, manyActs, type PreviewedLine, previewActs } from '../use-cases/preview-acts.ts';
import { IntakeTag } from './intake-state.tsx';
import { idsQuery, intakePath, lettersPath, listPath, manyPath, manyResultPath } from './paths.ts';
import { dayWords, roundOfLine } from './words.ts';

interface LeftLine {
  readonly line: PreviewedLine;
  readonly why: Problem;
}

interface ManyResult {
  readonly act: ManyAct;
  readonly done: readonly PreviewedLine[];
  readonly left: readonly LeftLine[];
  /** The round of the list that one came from. */
  readonly listed: string;
}

/** The address of the result: `chua` names a dossier that was left out, with the code it was refused with. */
export function resultOf(act: ManyAct, { done, refused }: ManyDone, left: readonly string[], listed: string): string {
  const query = new URLSearchParams([
    ['viec', act],
    ...(listed === '' ? [] : [['dot', listed]]),
    ...done.map((one) => ['xong', one]),
    ...left.map((one) => ['chua', refused[one] === undefined ? one : `${one}:${refused[one].code}`]),
  ] as [string, string][]);
  return `${manyResultPath}?${query}`;
}

async function load(request: PageRequest) {
  const act = manyActs.find((one) => one === request.query['viec']) ?? 'accept';
  const doneIds = request.queryAll('xong');
  const codes = new Map(request.queryAll('chua').map((one) => one.split(':', 2) as [string, string | undefined]));
  const asked = await request.run(previewActs, { act, dossierIds: [...doneIds, ...codes.keys()] });
  if (!asked.ok) return asked;
  const { lines } = asked.value;
  const isDone = (line: PreviewedLine): boolean => doneIds.includes(line.dossierId);
  const whyOf = (line: PreviewedLine): Problem => {
    const code = codes.get(line.dossierId);
    // What keeps it back now is said with its details; else the code it was refused with a moment ago.
    return line.not ?? problem('conflict', (code ?? 'intake/not-done-yet') as ProblemCode);
  };
  return ok<ManyResult>({
    act,
    done: lines.filter(isDone),
    left: lines.filter((line) => !isDone(line)).map((line) => ({ line, why: whyOf(line) })),
    listed: request.query['dot'] ?? '',
  });
}

/** What the act gave a dossier. */
function gained(ui: Ui, act: ManyAct, line: PreviewedLine): string {
  const { many } = ui.t.intake;
  if (act === 'accept') return many.gained.accept(line.slipNumber ?? '–', roundOfLine(ui.t.intake, line));
  if (act === 'request-supplement') {
    return line.answerBy === null ? '–' : many.gained.asked(namedDay(ui.t.design, line.answerBy));
  }
  return act === 'hand-to-team' ? many.gained.team : many.gained.ready(roundOfLine(ui.t.intake, line));
}

function productColumn(ui: Ui) {
  return {
    key: 'product',
    label: ui.t.intake.list.columns.product,
    lead: true,
    cell: (line: PreviewedLine) => <a href={ui.href(intakePath(line.dossierId))}>{line.productName}</a>,
  } as const;
}

function Done({ ui, data }: { readonly ui: Ui; readonly data: ManyResult }) {
  const { many, list } = ui.t.intake;
  return (
    <Section id="da-lam" title={many.doneTitle(data.done.length)}>
      <DataTable
        t={ui.t.design}
        caption={many.doneTitle(data.done.length)}
        captionHidden
        rows={data.done}
        rowKey={(line) => line.dossierId}
        columns={[
          productColumn(ui),
          { key: 'producer', label: list.columns.producer, cell: (line) => line.producerName },
          { key: 'gained', label: many.gainedColumn, cell: (line) => gained(ui, data.act, line) },
          { key: 'due', label: list.columns.due, nowrap: true, cell: (line) => dayWords(line.dueOn) || '–' },
          { key: 'state', label: list.columns.state, cell: (line) => <IntakeTag ui={ui} state={line.state} /> },
        ]}
      />
    </Section>
  );
}

function Left({ ui, data }: { readonly ui: Ui; readonly data: ManyResult }) {
  const { many, list } = ui.t.intake;
  const again = data.left.filter(({ line }) => line.not === null).map(({ line }) => line.dossierId);
  const more = { viec: data.act, ...(data.listed === '' ? {} : { dot: data.listed }) };
  return (
    <Section id="chua-lam" title={many.leftTitle(data.left.length)} lead={many.leftLead}>
      <DataTable
        t={ui.t.design}
        caption={many.leftTitle(data.left.length)}
        captionHidden
        rows={data.left}
        rowKey={({ line }) => line.dossierId}
        columns={[
          { ...productColumn(ui), cell: ({ line }: LeftLine) => productColumn(ui).cell(line) },
          { key: 'producer', label: list.columns.producer, cell: ({ line }) => line.producerName },
          { key: 'why', label: many.why, cell: ({ why }) => sentenceOf(ui.t, why) },
          { key: 'state', label: list.columns.state, cell: ({ line }) => <IntakeTag ui={ui} state={line.state} /> },
        ]}
      />
      {again.length > 0 && (
        <p class="plain-links">
          <a href={ui.href(`${manyPath}?${idsQuery(again, more)}`)}>{many.tryAgain(again.length)}</a>
        </p>
      )}
    </Section>
  );
}

export const manyResultPage = definePage<ManyResult>({
  path: manyResultPath,
  right: 'intake/preview-acts',
  rate: 'page',
  title: ({ act }, ui) => ui.t.intake.many.headings[act],
  breadcrumbs: ({ listed }, ui) => [{ label: ui.t.intake.list.title, href: withQuery(listPath, { dot: listed }) }],
  load,
  view(data, ui) {
    const { many } = ui.t.intake;
    const { act, done, left } = data;
    const back = ui.href(withQuery(listPath, { dot: data.listed }));
    if (done.length + left.length === 0) {
      return (
        <>
          <PageHeading heading={many.headings[act]} />
          <EmptyState title={many.noneChosen} text={many.noneChosenText} action={<a href={back}>{many.back}</a>} />
        </>
      );
    }
    return (
      <>
        <PageHeading
          caption={many.headings[act]}
          heading={many.resultHeading(done.length, done.length + left.length)}
          summary={many.eachAlone}
          action={<ButtonLink href={back}>{many.back}</ButtonLink>}
        />
        {left.length > 0 && <Notice t={ui.t.design} tone="warning" text={many.someLeft(left.length)} />}
        {done.length > 0 && <Done ui={ui} data={data} />}
        {act === 'request-supplement' && done.length > 0 && (
          <p>
            <ButtonLink
              href={`${lettersPath}?${idsQuery(done.map((one) => one.dossierId))}`}
              kind="secondary"
              icon="download"
            >
              {many.takeLetters(done.length)}
            </ButtonLink>
          </p>
        )}
        {left.length > 0 && <Left ui={ui} data={data} />}
      </>
    );
  },
});
