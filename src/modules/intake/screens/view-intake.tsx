// /ho-so-tinh/:dossierId: where a dossier stands at the province, for the province, the commune and the producer.

import { ActList } from '#design/act-list.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type IntakeActName, type IntakeView, viewIntake } from '../use-cases/view-intake.ts';
import { ConditionsMet } from './conditions.tsx';
import { intakeCrumbs } from './intake-form.tsx';
import { IntakeTag } from './intake-state.tsx';
import { actPages, intakePath } from './paths.ts';
import { SupplementRounds } from './supplement-rounds.tsx';
import { actorWords, actWords, dayWords, whenWords } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: IntakeView;
}

/** Acts in the order of the work; the first that may be done now is the green button. */
const ORDER: readonly IntakeActName[] = [
  'answer',
  'accept',
  'write-review',
  'hand-to-team',
  'mark-ready',
  'request-supplement',
  'read-review',
  'end-waiting',
  'put-back',
  'refuse',
];

function possible({ view }: Frame): readonly IntakeActName[] {
  const { may } = view;
  // Once the team has said its opinion, the next step is the council, not the team again.
  const order: readonly IntakeActName[] =
    view.state === 'reviewed' ? ['mark-ready', ...ORDER.filter((act) => act !== 'mark-ready')] : ORDER;
  return order.filter((act) => may[act] && !(act === 'read-review' && may['write-review']));
}

/** Acts that no heading offers first: they stop something or only look. */
const NEVER_FIRST: readonly IntakeActName[] = ['read-review', 'end-waiting', 'put-back', 'refuse'];

function dueNote({ ui, view }: Frame): string {
  const { record } = ui.t.intake;
  if (view.dossier.kind !== 're-evaluation') return record.dueRound;
  return view.state === 'supplement-requested' ? record.dueStopped : record.dueAgain;
}

function dueWords({ ui, view }: Frame): string {
  const t = ui.t.intake;
  if (view.dueOn !== null) return dayWords(view.dueOn);
  return view.state === 'supplement-requested' ? t.clockStopped : t.noDay;
}

function Standing(frame: Frame) {
  const { ui, view } = frame;
  const { record, outside, roundOf } = ui.t.intake;
  const { dossier, intake, team } = view;
  const settled = view.state === 'not-eligible';
  return (
    <Section id="dang-o-dau" title={record.standing}>
      <SummaryList
        items={[
          { label: record.commune, value: `${view.commune}, ${view.province}` },
          { label: record.report, value: record.reportOf(dossier.reportNumber, dayWords(dossier.reportedOn)) },
          { label: record.slip, value: intake?.slipNumber ?? record.noSlip },
          ...(intake === null
            ? []
            : [
                { label: record.receivedOn, value: dayWords(intake.receivedOn) },
                { label: record.receivedBy, value: view.receivedByName ?? record.console },
              ]),
          {
            label: record.round,
            value: view.round === null ? outside : roundOf(view.round.round, view.round.year),
            ...(view.round === null ? {} : { note: record.roundNote }),
          },
          ...(settled ? [] : [{ label: record.dueOn, value: dueWords(frame), note: dueNote(frame) }]),
          ...(team === null
            ? []
            : [{ label: record.team, value: record.teamOf(team.decisionNumber, dayWords(team.decidedOn)) }]),
        ]}
      />
    </Section>
  );
}

/** What the reader must know first. */
function Notices({ ui, view }: Frame) {
  const { record } = ui.t.intake;
  const [open] = view.requests;
  const refusal = view.intake?.refusal ?? null;
  const despite = view.intake?.despite ?? null;
  return (
    <>
      <ConditionsMet ui={ui} lines={view.conditionsMet} />
      {despite !== null && (
        <Notice t={ui.t.design} tone="warning" text={ui.t.conditions.despiteOn(dayWords(despite.on), despite.reason)} />
      )}
      {view.may.answer && open !== undefined && (
        <Notice t={ui.t.design} tone="warning" title={record.waitsForYou(open.said.items.length)}>
          <p>{open.late > 0 ? record.overdue(open.late) : record.waitsUntil(dayWords(open.dueOn))}</p>
        </Notice>
      )}
      {refusal !== null && (
        <Notice t={ui.t.design} tone="danger" title={record.refused}>
          <p lang="vi">{refusal.text}</p>
          <p>{record.refusedOn(dayWords(refusal.refusedOn), refusal.citation)}</p>
          <p>{refusal.explanation}</p>
        </Notice>
      )}
    </>
  );
}

function Side(frame: Frame) {
  const { ui, view } = frame;
  const { record, acts } = ui.t.intake;
  const [first, ...rest] = possible(frame);
  const shown = first !== undefined && NEVER_FIRST.includes(first) ? [first, ...rest] : rest;
  return (
    <>
      {shown.length > 0 && (
        <ActList
          title={record.acts}
          acts={shown.map((act) => ({
            label: acts[act],
            href: ui.href(intakePath(view.dossier.id, actPages[act])),
          }))}
        />
      )}
      <HistoryList
        title={record.history}
        empty={record.noHistory}
        entries={view.history.map((line) => ({
          key: String(line.seq),
          when: whenWords(line.at),
          datetime: line.at,
          what: actWords(ui.t, line),
          who: actorWords(ui.t, line),
        }))}
      />
    </>
  );
}

function NextAct(frame: Frame) {
  const [first] = possible(frame);
  if (first === undefined || NEVER_FIRST.includes(first)) return null;
  const { ui, view } = frame;
  return (
    <ButtonLink href={ui.href(intakePath(view.dossier.id, actPages[first]))}>{ui.t.intake.acts[first]}</ButtonLink>
  );
}

export const viewIntakePage = definePage<IntakeView>({
  path: '/ho-so-tinh/:dossierId',
  right: 'intake/view-intake',
  rate: 'page',
  title: (view) => view.dossier.productName,
  breadcrumbs: (view, ui) => intakeCrumbs(view, ui).slice(0, 1),
  load: (request) => request.run(viewIntake, { dossierId: request.params['dossierId'] }),
  json: (view) => view,
  view(view, ui) {
    const { record } = ui.t.intake;
    const { dossier } = view;
    const frame = { ui, view };
    return (
      <>
        <PageHeading
          caption={`${record.caption(ui.t.dossiers.kinds[dossier.kind])} – ${dossier.producerName}`}
          heading={dossier.productName}
          states={<IntakeTag ui={ui} state={view.state} />}
          action={<NextAct {...frame} />}
        />
        <Notices {...frame} />
        <RecordLayout side={<Side {...frame} />}>
          <Standing {...frame} />
          <SupplementRounds ui={ui} view={view} />
          <ul class="plain-links">
            <li>
              <a href={ui.href(`/ho-so/${dossier.id}`)}>{record.dossier}</a>
            </li>
            {ui.may('custody/view-custody') && (
              <li>
                <a href={ui.href(`/mau-va-ho-so-giay/ho-so/${dossier.id}`)}>{record.things}</a>
              </li>
            )}
          </ul>
        </RecordLayout>
      </>
    );
  },
});
