// /bien-ban-kiem-tra/:visitId: the minutes of a visit, filled from its record, to be completed, printed, signed, and closed.

import { Button } from '#design/button.tsx';
import { Details } from '#design/details.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { optionalFile, SCAN_BODY, SCAN_KINDS } from '#modules/evidence/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { isNearlyEmpty, type Sheet } from '../rules/sheet.ts';
import { closeMinutes, writeMinutes } from '../use-cases/minutes-acts.ts';
import { type VisitView, viewVisit } from '../use-cases/view-visit.ts';
import { listPath, minutesPath, visitPath } from './paths.ts';
import { RecordChanged } from './record-changed.tsx';
import { minutesState } from './view-visit.tsx';
import { dayWords } from './words.tsx';

async function load(request: PageRequest) {
  const view = await request.run(viewVisit, { visitId: request.params['visitId'] });
  if (!view.ok) return view;
  // A producer reads them once they are closed; to an office the page says what is to be done.
  return view.value.minutes === null && view.value.own ? refuse(notFound) : view;
}

const crumbs = ({ visit }: VisitView, ui: Ui) => [
  { label: ui.t.findings.crumb, href: listPath },
  { label: visit.producerName, href: visitPath(visit.id) },
];

/** What the form begins with: what was written, and where nothing was, what the record and the calendar propose. */
const filled = ({ printed }: VisitView): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(printed.words).map(([name, value]) => [name, value ?? '']));

/** That somebody would not sign on the spot, and why: the paper says it, so whoever prints it reads it here. */
function RefusedOnSite({ ui, printed }: { readonly ui: Ui } & Pick<VisitView, 'printed'>) {
  if (printed.refusal == null) return null;
  const { name, words, witness } = printed.refusal;
  const t = ui.t.visitPapers.minutes;
  return <Notice t={ui.t.design} tone="warning" text={t.refusalOnSite(name, words.replace(/\.$/, ''), witness)} />;
}

function Papers({ ui, view }: { readonly ui: Ui; readonly view: VisitView }) {
  const t = ui.t.visitPapers.minutes;
  const { visit, minutes } = view;
  return (
    <ul class="ways">
      <li>
        <a href={ui.href(minutesPath(visit.id, 'bien-ban.pdf'))}>{t.pdf}</a>
      </li>
      <li>
        <a href={ui.href(minutesPath(visit.id, 'bien-ban.docx'))}>{t.docx}</a>
      </li>
      {minutes?.scan != null && (
        <li>
          <a href={ui.href(minutesPath(visit.id, 'ban-goc'))}>{t.scan}</a>
        </li>
      )}
    </ul>
  );
}

/** How far the sheet was filled, with the questions that were left out. */
export function SheetWords({ ui, sheet }: { readonly ui: Ui; readonly sheet: Sheet | undefined }) {
  const t = ui.t.visitPapers.minutes;
  if (sheet === undefined || sheet.asked === 0) return null;
  const { asked, answered, unmet, undecided, unanswered } = sheet;
  const left = unanswered.reduce((sum, one) => sum + one.questions.length, 0);
  return (
    <Section id="phieu" title={t.sheet}>
      {isNearlyEmpty(sheet) && (
        <Notice
          t={ui.t.design}
          tone="warning"
          title={t.nearlyEmpty}
          text={answered === 0 ? t.sheetNone : t.nearlyEmptyText(answered, asked)}
        />
      )}
      <p>
        {t.sheetOf(answered, asked, unmet)} {undecided > 0 && t.sheetUndecided(undecided)}
      </p>
      {left > 0 && (
        <Details summary={t.unanswered(left)}>
          <p class="quiet">{t.unansweredHint}</p>
          {unanswered.map(({ checklist, questions }) => (
            <div key={checklist}>
              <h3>{checklist}</h3>
              <ul lang="vi">
                {questions.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </div>
          ))}
        </Details>
      )}
    </Section>
  );
}

/** Nobody has written minutes, and the reader does not: because nobody was there yet, or because others do. */
function NotYet({ ui, view: { visit } }: { readonly ui: Ui; readonly view: VisitView }) {
  const t = ui.t.visitPapers.minutes.notYet;
  const words =
    visit.state === 'cancelled'
      ? t.cancelled
      : visit.heldOn === null
        ? t.planned(dayWords(visit.plannedOn))
        : t.held(visit.team.find((one) => one.head)?.name ?? null);
  return (
    <>
      <Notice t={ui.t.design} tone="info" title={t.title} text={words} />
      <ul class="ways">
        <li>
          <a href={ui.href(`/phieu-kiem-tra/${visit.id}`)}>{t.toSheet}</a>
        </li>
        <li>
          <a href={ui.href(visitPath(visit.id))}>{t.toFollow}</a>
        </li>
      </ul>
    </>
  );
}

function Closed({ ui, view }: { readonly ui: Ui; readonly view: VisitView }) {
  const t = ui.t.visitPapers.minutes;
  const { minutes, printed } = view;
  if (minutes === null) return <NotYet ui={ui} view={view} />;
  return (
    <SummaryList
      items={[
        {
          label: t.way,
          value:
            minutes.state === 'refused'
              ? t.wayRefused(minutes.witness ?? '')
              : ui.t.visitPapers.follow.minutesStates[minutesState(view)],
          note: minutes.refusal ?? undefined,
        },
        { label: t.startedAt, value: printed.words.startedAt },
        { label: t.endedAt, value: printed.words.endedAt },
        { label: t.place, value: printed.words.place },
        { label: t.attendees, value: printed.words.attendees },
        { label: t.content, value: printed.words.content },
        { label: t.opinion, value: printed.words.opinion },
        ...(printed.sparseReason == null ? [] : [{ label: t.sparseReason, value: printed.sparseReason }]),
        { label: t.checkCode, value: <code class="hash">{minutes.checkCode}</code> },
      ]}
    />
  );
}

export const minutesPage = definePage<VisitView>({
  path: '/bien-ban-kiem-tra/:visitId',
  right: 'findings/view-visit',
  rate: 'act',
  title: ({ visit }, ui) => ui.t.visitPapers.minutes.heading(visit.producerName),
  breadcrumbs: crumbs,
  load,
  view(view, ui) {
    const { visit, minutes, may, printed } = view;
    const t = ui.t.visitPapers.minutes;
    const form = ui.state(filled(view));
    const labels = { startedAt: t.startedAt, endedAt: t.endedAt, place: t.place };
    return (
      <>
        <PageHeading
          caption={ui.t.visitPapers.follow.minutesStates[minutesState(view)]}
          heading={t.title}
          summary={
            may.minutes
              ? t.draftSummary
              : minutes === null
                ? visit.producerName
                : t.closedSummary(dayWords(minutes.signedOn))
          }
        />
        <RecordChanged ui={ui} visitId={visit.id} change={view.recordChanged} />
        {minutes !== null && <Papers ui={ui} view={view} />}
        {may.minutes ? (
          <>
            <Notice
              t={ui.t.design}
              tone="info"
              text={view.recorded.held.began === null && printed.words.startedAt === null ? t.notKnown : t.proposed}
            />
            <RefusedOnSite ui={ui} printed={printed} />
            <ErrorSummary
              form={form}
              labelOf={labelled({ ...labels, attendees: t.attendees, content: t.content, opinion: t.opinion })}
            />
            <Form action={ui.href(minutesPath(visit.id))} {...ui.form()}>
              <input type="hidden" name="minutesVersion" value={minutes?.version ?? ''} />
              <TextField
                form={form}
                name="startedAt"
                label={t.startedAt}
                example={t.startedExample}
                width="short"
                optional
              />
              <TextField form={form} name="endedAt" label={t.endedAt} example={t.endedExample} width="short" optional />
              <TextAreaField form={form} name="place" label={t.place} rows={2} maxLength={300} optional />
              <TextAreaField
                form={form}
                name="attendees"
                label={t.attendees}
                hint={t.attendeesHint}
                rows={3}
                optional
              />
              <TextAreaField form={form} name="content" label={t.content} hint={t.contentHint} rows={8} optional />
              <TextAreaField form={form} name="opinion" label={t.opinion} rows={4} optional />
              <FormActions t={ui.t.design} cancel={{ label: ui.t.findings.back, href: ui.href(visitPath(visit.id)) }}>
                <Button>{t.save}</Button>
              </FormActions>
            </Form>
            {minutes !== null && (
              <Section id="dong" title={t.close} lead={t.closeLead}>
                <p>
                  <a href={ui.href(minutesPath(visit.id, 'dong'))}>{t.close}</a>
                </p>
              </Section>
            )}
          </>
        ) : (
          <Closed ui={ui} view={view} />
        )}
        {!view.own && (minutes !== null || may.minutes) && <SheetWords ui={ui} sheet={printed.sheet} />}
      </>
    );
  },
  async post(request) {
    const { visitId = '' } = request.params;
    const done = await request.run(writeMinutes, { ...request.input, visitId });
    if (!done.ok) return done;
    return ok({ to: minutesPath(visitId), flash: textsOf(request.lang).visitPapers.minutes.saved });
  },
});

export const closeMinutesPage = definePage<VisitView>({
  path: '/bien-ban-kiem-tra/:visitId/dong',
  right: 'findings/close-minutes',
  rate: 'upload',
  width: 'narrow',
  maxBodyBytes: SCAN_BODY,
  title: (_view, ui) => ui.t.visitPapers.minutes.close,
  breadcrumbs: crumbs,
  async load(request) {
    const view = await load(request);
    if (!view.ok || request.posted !== null) return view;
    const { minutes, may } = view.value;
    if (minutes === null) return refuse(problem('conflict', 'findings/no-minutes'));
    return may.minutes ? view : refuse(problem('conflict', 'findings/minutes-closed'));
  },
  view({ visit, minutes, recorded, printed }, ui) {
    const t = ui.t.visitPapers.minutes;
    const blank = (['startedAt', 'endedAt', 'place', 'attendees', 'content'] as const).filter(
      (name) => (printed.words[name] ?? '') === '',
    );
    const form = ui.state({
      signedOn: dayWords(visit.heldOn ?? ui.today),
      refusal: recorded.refusal?.words ?? '',
      witness: recorded.refusal?.witness ?? '',
    });
    const sheet = printed.sheet !== undefined && isNearlyEmpty(printed.sheet) ? printed.sheet : null;
    const labels = {
      outcome: t.outcome,
      signedOn: t.signedOn,
      refusal: t.refusal,
      witness: t.witness,
      file: t.file,
      sparseReason: t.sparseReason,
    };
    return (
      <>
        <PageHeading caption={visit.producerName} heading={t.close} summary={t.closeLead} />
        {blank.length > 0 && (
          <Notice t={ui.t.design} tone="warning" title={t.blank}>
            <p>
              {t.blankText(blank.map((name) => t[name].toLocaleLowerCase('vi')).join(', '))}{' '}
              <a href={ui.href(minutesPath(visit.id))}>{t.toFill}</a>
            </p>
          </Notice>
        )}
        <ErrorSummary form={form} labelOf={labelled(labels)} />
        <Form action={ui.href(minutesPath(visit.id, 'dong'))} {...ui.form()} files>
          <input type="hidden" name="minutesVersion" value={minutes?.version ?? ''} />
          {sheet !== null && (
            <>
              <Notice
                t={ui.t.design}
                tone="warning"
                title={t.nearlyEmpty}
                text={sheet.answered === 0 ? t.sheetNone : t.nearlyEmptyText(sheet.answered, sheet.asked)}
              />
              <TextAreaField
                form={form}
                name="sparseReason"
                label={t.sparseReason}
                hint={t.sparseReasonHint}
                rows={3}
                maxLength={1_000}
              />
            </>
          )}
          <RadioField
            form={form}
            name="outcome"
            label={t.outcome}
            options={(['paper', 'screen', 'refused'] as const).map((value) => ({
              value,
              label: t.outcomes[value],
              hint: t.outcomeHints[value],
            }))}
          />
          <DateField form={form} name="signedOn" label={t.signedOn} />
          <FileField form={form} name="file" label={t.file} hint={t.fileHint} accept={SCAN_KINDS} camera optional />
          <TextAreaField form={form} name="refusal" label={t.refusal} rows={3} maxLength={1_000} optional />
          <TextField form={form} name="witness" label={t.witness} example={t.witnessExample} maxLength={200} optional />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.findings.back, href: ui.href(minutesPath(visit.id)) }}>
            <Button>{t.closeSubmit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { visitId = '' } = request.params;
    const file = await optionalFile(request);
    if (!file.ok) return file;
    const done = await request.run(closeMinutes, { ...request.input, visitId, file: file.value });
    if (!done.ok) return done;
    return ok({ to: minutesPath(visitId), flash: textsOf(request.lang).visitPapers.minutes.closed });
  },
});
