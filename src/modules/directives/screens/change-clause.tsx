// /van-ban/:letterId/noi-dung/:clauseId: one confirmed clause: changed, split where a line is left empty, or dropped with the reason.

import { Button } from '#design/button.tsx';
import { Details } from '#design/details.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Clause } from '../rules/clause.ts';
import { changeClause, dropClause, splitClause } from '../use-cases/change-clauses.ts';
import { type LetterView, viewLetter } from '../use-cases/view-letter.ts';
import { ClauseFields, clauseValues, labelOfClause, ordinalWords } from './clause-list.tsx';
import { formOfAct } from './form-of-act.ts';
import { letterReference } from './letter-words.tsx';
import { letterCrumbs, letterPath } from './paths.ts';

interface OneClause {
  readonly view: LetterView;
  readonly clause: Clause;
}

export const changeClausePage = definePage<OneClause>({
  path: '/van-ban/:letterId/noi-dung/:clauseId',
  right: 'directives/change-clause',
  rate: 'act',
  width: 'narrow',
  title: ({ clause }, ui) => ui.t.directives.clauses.changeHeading(ordinalWords(ui.t, clause.ordinal) ?? ''),
  breadcrumbs: ({ view }, ui) => [
    ...letterCrumbs(view.letter, ui),
    { label: ui.t.directives.record.clauses, href: letterPath(view.letter.id, 'noi-dung') },
  ],
  async load(request) {
    const { letterId, clauseId } = request.params;
    const view = await request.run(viewLetter, { letterId });
    if (!view.ok) return view;
    const clause = view.value.clauses.find((one) => one.id === clauseId && one.state === 'in-use');
    return clause === undefined || !view.value.may.confirm ? refuse(notFound) : ok({ view: view.value, clause });
  },
  view({ view, clause }, ui) {
    const words = ui.t.directives.clauses;
    const action = ui.href(letterPath(view.letter.id, `noi-dung/${clause.id}`));
    const back = ui.href(letterPath(view.letter.id, 'noi-dung'));
    const act = ui.state({}).values['act'];
    const frame = (name: string) => ({ action, ...ui.form(), version: clause.version, hidden: { act: name } });
    const [changing, splitting, dropping] = [
      formOfAct(ui, 'change', clauseValues(clause)),
      formOfAct(ui, 'split', { parts: clause.text }),
      formOfAct(ui, 'drop'),
    ];
    return (
      <>
        <ErrorSummary form={ui.state({})} labelOf={labelOfClause(ui.t)} />
        <PageHeading
          caption={letterReference(ui.t, view.letter)}
          heading={words.changeHeading(ordinalWords(ui.t, clause.ordinal) ?? '')}
        />
        <Form {...frame('change')} enterSaves label={words.save}>
          <ClauseFields ui={ui} form={changing} />
          <FormActions t={ui.t.design} cancel={{ label: words.back, href: back }}>
            <Button>{words.save}</Button>
          </FormActions>
        </Form>
        <Details summary={words.splitTitle} open={act === 'split'}>
          <Form {...frame('split')} label={words.splitTitle}>
            <TextAreaField form={splitting} name="parts" label={words.parts} hint={words.splitHint} rows={8} />
            <FormActions t={ui.t.design}>
              <Button kind="secondary">{words.split}</Button>
            </FormActions>
          </Form>
        </Details>
        <Details summary={words.dropTitle} open={act === 'drop'}>
          <p class="quiet">{words.dropHint}</p>
          <Form {...frame('drop')} label={words.dropTitle}>
            <TextField form={dropping} name="reason" label={words.reason} />
            <FormActions t={ui.t.design}>
              <Button kind="danger">{words.drop}</Button>
            </FormActions>
          </Form>
        </Details>
      </>
    );
  },
  async post(request) {
    const { letterId = '', clauseId } = request.params;
    const { act, version, ...given } = request.input;
    const words = textsOf(request.lang).directives.clauses;
    const to = letterPath(letterId, 'noi-dung');
    if (act === 'split') {
      const done = await request.run(splitClause, { clauseId, version, parts: given['parts'] });
      return done.ok ? ok({ to, flash: words.splitDone(done.value.parts) }) : done;
    }
    if (act === 'drop') {
      const done = await request.run(dropClause, { clauseId, version, reason: given['reason'] });
      return done.ok ? ok({ to, flash: words.dropped }) : done;
    }
    const done = await request.run(changeClause, { ...given, version, clauseId });
    return done.ok ? ok({ to, flash: words.saved }) : done;
  },
});
