// /van-ban/:letterId/noi-dung: the letter beside the points that were read of it; a person takes, changes, leaves or drops each. Below, what was
// confirmed: to be changed, split, merged, added to.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { Details } from '#design/details.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { doubtsOf, isHeading, pointsOfReading, wordsOfTask } from '../rules/clause-of-task.ts';
import type { LetterTask } from '../rules/read-contents.ts';
import { addClause, mergeClauses } from '../use-cases/change-clauses.ts';
import { confirmClauses } from '../use-cases/confirm-clauses.ts';
import { type LetterView, viewLetter } from '../use-cases/view-letter.ts';
import {
  ClauseFields,
  ClauseList,
  clauseValues,
  dueWords,
  labelOfClause,
  ordinalWords,
  whoWords,
} from './clause-list.tsx';
import { formOfAct } from './form-of-act.ts';
import { LetterPane } from './letter-text.tsx';
import { letterReference, whyNotConfirm } from './letter-words.tsx';
import { letterCrumbs, letterPath } from './paths.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: LetterView;
}

/** Points that nobody confirmed or dropped, with their place in the reading. */
function openPoints({ letter, clauses }: LetterView): readonly (readonly [number, LetterTask])[] {
  const taken = new Set(clauses.map((clause) => clause.readIndex));
  return pointsOfReading(letter.reading)
    .map((task, at) => [at, task] as const)
    .filter(([at]) => !taken.has(at));
}

/** How a point is headed: as it is printed. */
const legendOf = (ui: Ui, { ordinal }: LetterTask): string => {
  const { clauses: words } = ui.t.directives;
  const place = ordinalWords(ui.t, ordinal);
  return place === null ? words.unnumbered : words.point(place);
};

function Point({
  ui,
  form,
  at,
  index,
  task,
  view,
}: Frame & {
  readonly form: FormState;
  readonly at: number;
  readonly index: number;
  readonly task: LetterTask;
}) {
  const { clauses: words, draft } = ui.t.directives;
  const doubts = doubtsOf(task, view.letter.issuedOn);
  const name = `clauses.${at}.`;
  const said = wordsOfTask(task);
  const isWrong = form.errors.some((error) => error.name.startsWith(name));
  const isTyped = Object.entries(clauseValues(said, name)).some(([box, value]) => (form.values[box] ?? '') !== value);
  return (
    <fieldset class="clause-row">
      <legend class="clause-row__name">{legendOf(ui, task)}</legend>
      <p class="read-field__note">
        <a href={`#doc-task-${index}`}>{draft.seeIn}</a>
      </p>
      {doubts.length > 0 && (
        <ul class="clause-doubts">
          {doubts.map((doubt) => (
            <li key={doubt}>
              {words.doubts[doubt]}
              {doubt === 'deadline-doubt' && task.deadlineDoubt !== undefined && ` “${task.deadlineDoubt}”`}
            </li>
          ))}
        </ul>
      )}
      <input type="hidden" name={`${name}readIndex`} value={String(index)} />
      <RadioField
        form={form}
        name={`${name}take`}
        label={words.take}
        options={(['yes', 'later', 'drop'] as const).map((value) => ({ value, label: words.takes[value] }))}
      />
      <p class="clause-text">{said.text}</p>
      <p class="quiet">
        {words.responsible}: {whoWords(ui.t, said)}. {words.deadlines}: {dueWords(ui.t, said)}
      </p>
      <Details summary={words.changeHeading(ordinalWords(ui.t, task.ordinal) ?? '')} open={isWrong || isTyped}>
        <ClauseFields ui={ui} form={form} at={name} />
      </Details>
      <TextField form={form} name={`${name}reason`} label={words.reason} hint={words.reasonHint} optional />
    </fieldset>
  );
}

function Proposals({ ui, view }: Frame) {
  const words = ui.t.directives.clauses;
  const points = openPoints(view);
  if (points.length === 0) return null;
  const reading = pointsOfReading(view.letter.reading);
  const values = points.map(([, task], at) => {
    const isDoubtful =
      isHeading(task, reading) || doubtsOf(task, view.letter.issuedOn).some((doubt) => doubt !== 'nobody-named');
    return {
      ...clauseValues(wordsOfTask(task), `clauses.${at}.`),
      [`clauses.${at}.take`]: isDoubtful ? 'later' : 'yes',
    };
  });
  const form = formOfAct(ui, 'confirm', Object.assign({}, ...values));
  return (
    <Section id="doc-duoc" title={words.proposals}>
      <Form
        action={ui.href(letterPath(view.letter.id, 'noi-dung'))}
        {...ui.form()}
        hidden={{ act: 'confirm' }}
        label={words.proposals}
      >
        {points.map(([index, task], at) => (
          <Point key={index} ui={ui} view={view} form={form} at={at} index={index} task={task} />
        ))}
        <FormActions t={ui.t.design} cancel={{ label: words.back, href: ui.href(letterPath(view.letter.id)) }}>
          <Button>{words.submit}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}

function Confirmed({ ui, view }: Frame) {
  const words = ui.t.directives.clauses;
  const inUse = view.clauses.filter((clause) => clause.state === 'in-use');
  const gone = view.clauses.filter((clause) => clause.state !== 'in-use');
  const { confirm } = view.may;
  const list = (
    <ClauseList
      ui={ui}
      clauses={inUse}
      select={confirm && inUse.length > 1}
      {...(confirm
        ? {
            lastLabel: words.change,
            last: (clause) => (
              <a href={ui.href(letterPath(view.letter.id, `noi-dung/${clause.id}`))}>
                {words.change}
                <span class="visually-hidden"> {ordinalWords(ui.t, clause.ordinal) ?? clause.text.slice(0, 40)}</span>
              </a>
            ),
          }
        : {})}
    />
  );
  return (
    <Section id="da-xac-nhan" title={words.confirmed}>
      {view.readBy !== null && <p class="quiet">{words.readBy(view.readBy)}</p>}
      {inUse.length === 0 ? (
        <p>{words.none}</p>
      ) : confirm && inUse.length > 1 ? (
        <Form
          action={ui.href(letterPath(view.letter.id, 'noi-dung'))}
          {...ui.form()}
          hidden={{ act: 'merge' }}
          label={words.merge}
        >
          {list}
          <div class="actions">
            <Button kind="secondary">{words.merge}</Button>
          </div>
        </Form>
      ) : (
        list
      )}
      {gone.length > 0 && (
        <Details summary={words.goneTitle(gone.length)}>
          <ul>
            {gone.map((clause) => (
              <li key={clause.id}>
                <strong>{words.gone[clause.state]}</strong> {ordinalWords(ui.t, clause.ordinal)}:{' '}
                {clause.text.slice(0, 200)}
                {clause.stateReason !== null && <span class="quiet"> ({clause.stateReason})</span>}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Section>
  );
}

function Add({ ui, view }: Frame) {
  const words = ui.t.directives.clauses;
  const form = formOfAct(ui, 'add');
  const isOpen = form.errors.length > 0 || ui.state({}).values['act'] === 'add';
  return (
    <Details summary={words.addTitle} open={isOpen}>
      <p class="quiet">{words.addHint}</p>
      <Form
        action={ui.href(letterPath(view.letter.id, 'noi-dung'))}
        {...ui.form()}
        hidden={{ act: 'add' }}
        label={words.addTitle}
      >
        <TextField form={form} name="ordinal" label={words.ordinal} width="short" example="6" optional />
        <ClauseFields ui={ui} form={form} />
        <FormActions t={ui.t.design}>
          <Button kind="secondary" icon="add">
            {words.add}
          </Button>
        </FormActions>
      </Form>
    </Details>
  );
}

/** Nothing is left to confirm: on to giving the work, or back to the letter. */
function AllLooked({ ui, view }: Frame) {
  const { clauses: words, record } = ui.t.directives;
  const canGive = ui.may('tasks/assign-tasks') && view.clauses.some((clause) => clause.state === 'in-use');
  return (
    <>
      <p class="quiet">{words.allLooked}</p>
      <div class="actions">
        {canGive && (
          <ButtonLink href={withQuery(ui.href('/nhiem-vu/giao'), { 'van-ban': view.letter.id })}>
            {record.giveAll}
          </ButtonLink>
        )}
        <a href={ui.href(letterPath(view.letter.id))}>{words.back}</a>
      </div>
    </>
  );
}

export const confirmClausesPage = definePage<LetterView>({
  path: '/van-ban/:letterId/noi-dung',
  right: 'directives/view-letter',
  postRight: 'directives/confirm-clauses',
  rate: 'page',
  title: (_view, ui) => ui.t.directives.clauses.heading,
  breadcrumbs: ({ letter }, ui) => letterCrumbs(letter, ui),
  load: (request) => request.run(viewLetter, { letterId: request.params['letterId'] }),
  view(view, ui) {
    const { clauses: words, draft } = ui.t.directives;
    const { letter } = view;
    const frame = { ui, view };
    const base = ui.href(letterPath(letter.id));
    const legends = openPoints(view).map(([, task]) => legendOf(ui, task));
    return (
      <>
        <ErrorSummary form={ui.state({})} labelOf={labelOfClause(ui.t, legends)} />
        <PageHeading caption={letterReference(ui.t, letter)} heading={words.heading} summary={words.summary} />
        {view.whyNotConfirm !== null && (
          <Notice t={ui.t.design} tone="info" text={whyNotConfirm(ui, view.whyNotConfirm, view.keeper)} />
        )}
        <div class="letter-work">
          <LetterPane ui={ui} title={draft.letter} {...letter} base={base} />
          <div>
            {view.may.confirm && <Proposals {...frame} />}
            {view.may.confirm && view.open === 0 && <AllLooked ui={ui} view={view} />}
            {view.may.confirm && <Add {...frame} />}
          </div>
        </div>
        <Confirmed {...frame} />
      </>
    );
  },
  async post(request) {
    const { letterId = '' } = request.params;
    const { act, ...given } = request.input;
    const words = textsOf(request.lang).directives.clauses;
    const to = letterPath(letterId, 'noi-dung');
    if (act === 'merge') {
      const done = await request.run(mergeClauses, { letterId, clauseIds: given['clauseIds'] });
      return done.ok ? ok({ to, flash: words.merged }) : done;
    }
    if (act === 'add') {
      const done = await request.run(addClause, { ...given, letterId });
      return done.ok ? ok({ to, flash: words.added }) : done;
    }
    const done = await request.run(confirmClauses, { letterId, clauses: given['clauses'] });
    return done.ok ? ok({ to, flash: words.done(done.value.confirmed, done.value.dropped) }) : done;
  },
});
