// Pages that ask once, with a reason: on or off the province's list, withdraw.

import { Button } from '#design/button.tsx';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
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
import { putOnProvinceList, takeOffProvinceList } from '../use-cases/province-list.ts';
import { type IdeaView, viewIdea } from '../use-cases/view-idea.ts';
import { withdrawIdea } from '../use-cases/withdraw-idea.ts';
import { ideaCrumbs, ideaPath } from './paths.ts';

/** On the list or off it, whichever the idea is not: one page for both ways. */
export const provinceListPage = definePage<IdeaView>({
  path: '/y-tuong/:ideaId/danh-sach-tinh',
  right: 'ideas/put-on-province-list',
  rate: 'act',
  width: 'narrow',
  title: ({ idea, may }, ui) => {
    const words = ui.t.ideas.province;
    return may.takeOffList ? words.takeHeading(idea.name) : words.putHeading(idea.name);
  },
  breadcrumbs: ideaCrumbs,
  async load(request) {
    const view = await request.run(viewIdea, { ideaId: request.params['ideaId'] });
    if (!view.ok) return view;
    const { putOnList, takeOffList } = view.value.may;
    return putOnList || takeOffList ? view : refuse(notFound);
  },
  view({ idea, may }, ui) {
    const { province: words, form: formWords } = ui.t.ideas;
    const form = ui.state();
    const off = may.takeOffList;
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading
          heading={off ? words.takeHeading(idea.name) : words.putHeading(idea.name)}
          summary={off ? words.takeText : words.putText}
        />
        <Form
          action={ui.href(ideaPath(idea.id, 'danh-sach-tinh'))}
          {...ui.form()}
          version={idea.version}
          hidden={{ list: off ? 'off' : 'on' }}
        >
          <TextAreaField
            form={form}
            name="reason"
            label={words.reason}
            example={off ? words.takeExample : words.putExample}
            rows={2}
          />
          <FormActions t={ui.t.design} cancel={{ label: formWords.cancel, href: ui.href(ideaPath(idea.id)) }}>
            <Button>{off ? words.take : words.put}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { ideaId = '' } = request.params;
    const { list, version, reason } = request.input;
    const words = textsOf(request.lang).ideas.province;
    const off = list === 'off';
    const done = await request.run(off ? takeOffProvinceList : putOnProvinceList, { ideaId, version, reason });
    return done.ok ? ok({ to: ideaPath(ideaId), flash: off ? words.takeDone : words.putDone }) : done;
  },
});

export const withdrawIdeaPage = definePage<IdeaView>({
  path: '/y-tuong/:ideaId/rut',
  right: 'ideas/withdraw-idea',
  rate: 'act',
  width: 'narrow',
  title: ({ idea }, ui) => ui.t.ideas.withdraw.question(idea.name),
  breadcrumbs: ideaCrumbs,
  async load(request) {
    const view = await request.run(viewIdea, { ideaId: request.params['ideaId'] });
    return view.ok && !view.value.may.withdraw ? refuse(notFound) : view;
  },
  view({ idea }, ui) {
    const words = ui.t.ideas.withdraw;
    const form = ui.state();
    return (
      <>
        <ErrorSummary form={form} />
        <Form action={ui.href(ideaPath(idea.id, 'rut'))} {...ui.form()} version={idea.version}>
          <ConfirmPanel
            t={ui.t.design}
            question={words.question(idea.name)}
            confirmLabel={words.confirm}
            cancelHref={ui.href(ideaPath(idea.id))}
          >
            <p>{words.text}</p>
            <TextField form={form} name="reason" label={words.reason} example={words.reasonExample} />
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const { ideaId = '' } = request.params;
    const { version, reason } = request.input;
    const done = await request.run(withdrawIdea, { ideaId, version, reason });
    return done.ok ? ok({ to: ideaPath(ideaId), flash: textsOf(request.lang).ideas.withdraw.done }) : done;
  },
});
