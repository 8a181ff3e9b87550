// /ho-so-tinh/:dossierId/yeu-cau-bo-sung: choose items first, then a note to each, a last day, one sending.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { formState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type Choosable, itemKinds } from '../rules/supplement.ts';
import { lastDayForAnswer } from '../rules/terms.ts';
import { choosableItems } from '../use-cases/choosable-items.ts';
import { setOf } from '../use-cases/find-intake.ts';
import { requestSupplement } from '../use-cases/request-supplement.ts';
import type { IntakeView } from '../use-cases/view-intake.ts';
import { IntakeForm, intakeCrumbs, intakeWhere } from './intake-form.tsx';
import { actPages, intakePath } from './paths.ts';
import { SupplementDueField } from './supplement-due-field.tsx';
import { dayWords } from './words.ts';

interface RequestData {
  readonly view: IntakeView;
  readonly all: readonly Choosable[];
  readonly chosen: readonly Choosable[];
  /** The last day for an answer that leaves the province in time. */
  readonly lastDay: LocalDate | null;
  /** The choice was sent, and nothing was in it. */
  readonly nothingChosen: boolean;
}

const page = actPages['request-supplement'];

/** The first step: what to ask for, by kind. A plain form with method get, so that going back changes the choice. */
function ChooseItems({ ui, data }: { readonly ui: Ui; readonly data: RequestData }) {
  const words = ui.t.intake.request;
  const missing = data.nothingChosen ? [{ name: 'muc', message: ui.t.problems['intake/nothing-chosen']() }] : [];
  const form = formState(ui.t.design, { muc: data.chosen.map((one) => one.key) }, missing);
  const groups = itemKinds.filter((kind) => data.all.some((one) => one.kind === kind));
  return (
    <form class="form" method="get" action={ui.href(intakePath(data.view.dossier.id, page))}>
      <ErrorSummary form={form} />
      <input type="hidden" name="da-chon" value="1" />
      <p>{words.chooseHint}</p>
      {groups.map((kind, at) => (
        <CheckboxField
          key={kind}
          form={at === 0 ? form : { ...form, errors: [] }}
          name="muc"
          label={words.groups[kind]}
          options={data.all
            .filter((one) => one.kind === kind)
            .map((one) => ({ value: one.key, label: <span lang="vi">{one.title}</span> }))}
        />
      ))}
      <Button kind="primary">{words.next}</Button>
    </form>
  );
}

function WriteNotes({ ui, data }: { readonly ui: Ui; readonly data: RequestData }) {
  const words = ui.t.intake.request;
  const { view, chosen } = data;
  const form = ui.state({});
  const again = chosen.map((one) => `muc=${one.key}`).join('&');
  return (
    <>
      <ErrorSummary form={form} />
      <IntakeForm
        ui={ui}
        view={view}
        page={page}
        submit={words.submit}
        hidden={{ chosen: chosen.map((one) => one.key).join(' ') }}
      >
        {chosen.map((one) => (
          <TextAreaField
            key={one.key}
            form={form}
            name={`items.${one.key}`}
            label={one.title}
            hint={words.noteOf}
            rows={3}
          />
        ))}
        <p class="plain-links">
          <a href={ui.href(`${intakePath(view.dossier.id, page)}?chon=1&${again}`)}>{words.change}</a>
        </p>
        <SupplementDueField ui={ui} form={form} lastDay={dayWords(data.lastDay)} />
        <TextAreaField form={form} name="note" label={words.note} rows={3} optional />
      </IntakeForm>
    </>
  );
}

export const requestSupplementPage = definePage<RequestData & { readonly choosing: boolean }>({
  path: `/ho-so-tinh/:dossierId/${page}`,
  right: 'intake/request-supplement',
  rate: 'act',
  width: 'narrow',
  islands: ['last-day'],
  title: (_data, ui) => ui.t.intake.acts['request-supplement'],
  breadcrumbs: ({ view }, ui) => intakeCrumbs(view, ui),
  async load(request) {
    const view = await intakeWhere(request, 'request-supplement');
    if (!view.ok) return view;
    const all = await choosableItems(await setOf(view.value.dossier), request.today);
    const posted = request.posted?.['chosen'];
    const keys = typeof posted === 'string' ? posted.split(' ') : request.queryAll('muc');
    const chosen = all.filter((one) => keys.includes(one.key));
    const choosing = chosen.length === 0 || (request.posted === null && request.query['chon'] === '1');
    const nothingChosen = chosen.length === 0 && request.query['da-chon'] === '1';
    const { dossier, dueOn } = view.value;
    const lastDay = lastDayForAnswer({ kind: dossier.kind, dueOn, proposedOn: dossier.reportedOn }, request.today);
    return ok({ view: view.value, all, chosen, choosing, lastDay, nothingChosen });
  },
  view(data, ui) {
    const t = ui.t.intake;
    const { dossier } = data.view;
    return (
      <>
        <PageHeading
          caption={`${dossier.productName} – ${dossier.producerName}`}
          heading={data.choosing ? t.request.choose : t.acts['request-supplement']}
          summary={t.request.summary}
        />
        {data.choosing ? <ChooseItems ui={ui} data={data} /> : <WriteNotes ui={ui} data={data} />}
      </>
    );
  },
  async post(request) {
    const { dossierId } = request.params;
    const { version, dueOn, dueOnMeant, afterTerm, note, items } = request.input;
    const asked = { dossierId, version, dueOn, dueOnMeant, afterTerm, note, items };
    const done = await request.run(requestSupplement, asked);
    if (!done.ok) return done;
    const flash = textsOf(request.lang).intake.request.done(done.value.items, dayWords(done.value.dueOn));
    return ok({ to: intakePath(dossierId ?? ''), flash });
  },
});
