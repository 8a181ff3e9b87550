// /co-quan/:bodyId: one body, who belongs to it, what it became; its name corrected, and its end with its successors.

import { ActList } from '#design/act-list.tsx';
import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tag } from '#design/tag.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok, type Result } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import type { Body } from '../rules/body.ts';
import { officeKey } from '../rules/office.ts';
import { changeBody, endBody } from '../use-cases/keep-bodies.ts';
import { addMember, endMember } from '../use-cases/keep-members.ts';
import { type BodyView, viewBody } from '../use-cases/read-bodies.ts';
import { BodyFields } from './body-fields.tsx';
import { bodyPath, listPath } from './paths.ts';

const load = (request: PageRequest): Promise<Result<BodyView>> =>
  request.run(viewBody, { bodyId: request.params['bodyId'] });
const crumbs = (view: BodyView | null, ui: Ui) => [
  { label: ui.t.offices.list.crumb, href: listPath },
  ...(view === null ? [] : [{ label: view.body.name, href: bodyPath(view.body.id) }]),
];
const keyOfBody = ({ provinceCode, id }: Body): string => officeKey({ provinceCode, communeCode: null, bodyId: id });

function People({ view, ui }: { readonly view: BodyView; readonly ui: Ui }) {
  const { people } = ui.t.offices.view;
  const { body, stands, members, candidates } = view;
  const may = ui.may('offices/add-member') && stands;
  const action = ui.href(bodyPath(body.id));
  return (
    <Section id="nguoi" title={people.title} lead={people.lead}>
      {members.length === 0 && <p>{people.none}</p>}
      {members.length > 0 && (
        <ul class="body-members">
          {members.map((one) => (
            <li key={one.id} class="body-members__one">
              <span>
                <strong>{one.personName}</strong>{' '}
                <span class="quiet">
                  {one.belongs || one.validUntil === null
                    ? people.since(formatVietnamese(one.validFrom))
                    : people.span(formatVietnamese(one.validFrom), formatVietnamese(one.validUntil))}
                </span>
              </span>
              {may && one.belongs && (
                <Form
                  action={action}
                  {...ui.form()}
                  hidden={{ act: 'end-member', memberId: one.id }}
                  label={people.endOf(one.personName)}
                >
                  <Button kind="secondary">{people.end}</Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
      {may && (
        <Form action={action} {...ui.form()} hidden={{ act: 'add-member' }} label={people.add}>
          <SelectField
            form={ui.state({})}
            name="accountId"
            label={people.account}
            hint={people.accountHint}
            choices={candidates.map((one) => ({
              value: one.id,
              label: people.candidate(
                one.name,
                one.roles.map((role) => ui.t.accounts.roles[role]).join(', '),
                one.login,
              ),
            }))}
          />
          <FormActions t={ui.t.design}>
            <Button kind="secondary">{people.add}</Button>
          </FormActions>
        </Form>
      )}
    </Section>
  );
}

export const viewBodyPage = definePage<BodyView>({
  path: '/co-quan/:bodyId',
  right: 'offices/view-body',
  postRight: 'offices/add-member',
  rate: 'act',
  title: ({ body }) => body.name,
  breadcrumbs: (_view, ui) => crumbs(null, ui),
  load,
  view(view, ui) {
    const { body, stands, successors, predecessors } = view;
    const { view: words, kinds } = ui.t.offices;
    const linked = (bodies: readonly Body[]) =>
      bodies.map((one, index) => (
        <span key={one.id}>
          {index > 0 && ', '}
          <a href={ui.href(bodyPath(one.id))}>{one.name}</a>
        </span>
      ));
    const tasks = withQuery(ui.href('/nhiem-vu'), { phan: 'tat-ca', 'don-vi': keyOfBody(body) });
    const acts = [
      ...(ui.may('offices/change-body') && stands
        ? [
            { label: words.change, href: ui.href(bodyPath(body.id, 'sua')) },
            { label: words.end, href: ui.href(bodyPath(body.id, 'ket-thuc')) },
          ]
        : []),
      { label: words.toTasks, href: tasks },
      ...(ui.may('tasks/hand-over')
        ? [{ label: words.handOver, href: withQuery(ui.href('/nhiem-vu/ban-giao/moi'), { tu: keyOfBody(body) }) }]
        : []),
    ];
    return (
      <>
        <PageHeading
          caption={kinds[body.kind]}
          heading={body.name}
          states={
            stands ? (
              <Tag words={words.stands} tone="green" shape="check" />
            ) : (
              <Tag words={words.ended} tone="neutral" shape="cross" />
            )
          }
        />
        <ErrorSummary form={ui.state({})} labelOf={labelled({ accountId: words.people.account })} />
        {!stands && successors.length !== 1 && <Notice t={ui.t.design} tone="warning" text={words.chooseTakers} />}
        <RecordLayout side={<ActList title={words.acts} acts={acts} />}>
          <SummaryList
            items={[
              { label: words.alsoNamed, value: body.alsoNamed.join('; ') },
              { label: words.since, value: formatVietnamese(body.validFrom), note: body.basis ?? words.noBasis },
              ...(body.validUntil === null
                ? []
                : [
                    {
                      label: words.until,
                      value: formatVietnamese(body.validUntil),
                      note: body.endBasis ?? words.noBasis,
                    },
                    { label: words.successors, value: successors.length === 0 ? words.nobody : linked(successors) },
                  ]),
              ...(predecessors.length === 0 ? [] : [{ label: words.predecessors, value: linked(predecessors) }]),
            ]}
          />
          <People view={view} ui={ui} />
        </RecordLayout>
      </>
    );
  },
  async post(request) {
    const { bodyId = '' } = request.params;
    const { flash } = textsOf(request.lang).offices.view.people;
    const { act, memberId, accountId } = request.input;
    if (act === 'end-member') {
      const ended = await request.run(endMember, { memberId });
      return ended.ok ? ok({ to: bodyPath(bodyId), flash: flash.ended }) : ended;
    }
    const added = await request.run(addMember, { bodyId, accountId });
    return added.ok ? ok({ to: bodyPath(bodyId), flash: flash.added }) : added;
  },
});

export const changeBodyPage = definePage<BodyView>({
  path: '/co-quan/:bodyId/sua',
  right: 'offices/change-body',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.offices.view.change,
  breadcrumbs: crumbs,
  load,
  view({ body }, ui) {
    const { add, view } = ui.t.offices;
    const { name, kind, alsoNamed, basis } = body;
    const form = ui.state({ name, kind, alsoNamed: alsoNamed.join('\n'), basis: basis ?? '' });
    return (
      <>
        <PageHeading caption={body.name} heading={view.change} summary={view.changeNote} />
        <ErrorSummary form={form} labelOf={labelled(add.fields)} />
        <Form action={ui.href(bodyPath(body.id, 'sua'))} {...ui.form()} version={body.version}>
          <TextField form={form} name="name" label={add.fields.name} maxLength={160} />
          <BodyFields ui={ui} form={form} rows={3} />
          <TextField form={form} name="basis" label={add.fields.basis} maxLength={300} optional />
          <FormActions t={ui.t.design} cancel={{ label: view.back, href: ui.href(bodyPath(body.id)) }}>
            <Button>{view.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { bodyId = '' } = request.params;
    const { version, name, kind, alsoNamed, basis } = request.input;
    const done = await request.run(changeBody, { bodyId, version, name, kind, alsoNamed, basis });
    return done.ok ? ok({ to: bodyPath(bodyId), flash: textsOf(request.lang).offices.view.saved }) : done;
  },
});

export const endBodyPage = definePage<BodyView>({
  path: '/co-quan/:bodyId/ket-thuc',
  right: 'offices/end-body',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.offices.end.heading,
  breadcrumbs: crumbs,
  load,
  view({ body, others }, ui) {
    const { end, view } = ui.t.offices;
    const form = ui.state({});
    return (
      <>
        <PageHeading caption={body.name} heading={end.heading} summary={end.summary} />
        <ErrorSummary form={form} labelOf={labelled(end.fields)} />
        <Form action={ui.href(bodyPath(body.id, 'ket-thuc'))} {...ui.form()} version={body.version}>
          <DateField form={form} name="validUntil" label={end.fields.validUntil} hint={end.untilHint} />
          <TextField form={form} name="endBasis" label={end.fields.endBasis} hint={end.basisHint} maxLength={300} />
          {others.length > 0 && (
            <CheckboxField
              form={form}
              name="successorIds"
              label={end.fields.successorIds}
              hint={end.successorHint}
              options={others.map((one) => ({ value: one.id, label: one.name }))}
              optional
            />
          )}
          <TextField
            form={form}
            name="successorName"
            label={end.fields.successorName}
            hint={end.nameHint}
            maxLength={160}
            optional
          />
          <FormActions t={ui.t.design} cancel={{ label: view.back, href: ui.href(bodyPath(body.id)) }}>
            <Button kind="danger">{end.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { bodyId = '' } = request.params;
    const { version, validUntil, endBasis, successorIds, successorName } = request.input;
    const input = { bodyId, version, validUntil, endBasis, successorIds, successorName };
    const done = await request.run(endBody, input);
    return done.ok ? ok({ to: bodyPath(bodyId), flash: textsOf(request.lang).offices.end.done }) : done;
  },
});
