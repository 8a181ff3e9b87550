// /y-tuong/dang-ky and /y-tuong/:ideaId/sua: a few lines about what somebody would like to make.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { communeAsTyped } from '#modules/producers/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { changeIdea, registerIdea } from '../use-cases/register-idea.ts';
import { type IdeaFormChoices, type IdeaView, ideaFormChoices, viewIdea } from '../use-cases/view-idea.ts';
import { IdeaFields, labelOfIdea } from './idea-fields.tsx';
import { ideaCrumbs, ideaPath, listPath, registerPath } from './paths.ts';

export const registerIdeaPage = definePage<IdeaFormChoices>({
  path: registerPath,
  right: 'ideas/register-idea',
  rate: 'act',
  width: 'narrow',
  title: (data, ui) => (data.byItself ? ui.t.ideas.form.heading : ui.t.ideas.form.officeHeading),
  breadcrumbs: (_data, ui) => [{ label: ui.t.ideas.list.heading, href: listPath }],
  load: (request) => request.run(ideaFormChoices, {}),
  view(data, ui) {
    const words = ui.t.ideas.form;
    const form = ui.state({});
    const heading = data.byItself ? words.heading : words.officeHeading;
    if (data.byItself && data.producers.length === 0) {
      return (
        <>
          <PageHeading heading={heading} />
          <EmptyState
            title={words.noOwnTitle}
            text={words.noOwnText}
            action={<ButtonLink href={ui.href('/tai-khoan')}>{words.toAccount}</ButtonLink>}
          />
        </>
      );
    }
    return (
      <>
        <ErrorSummary form={form} labelOf={labelOfIdea(ui.t)} />
        <PageHeading caption={data.commune ?? undefined} heading={heading} summary={words.summary} />
        <Form action={ui.href(registerPath)} {...ui.form()}>
          <IdeaFields ui={ui} form={form} choices={data} />
          <FormActions t={ui.t.design} cancel={{ label: words.cancel, href: ui.href(listPath) }}>
            <Button>{data.byItself ? words.submit : words.officeSubmit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const done = await request.run(registerIdea, request.input);
    if (!done.ok) return done;
    const flash = textsOf(request.lang).ideas.form.done(done.value.name);
    return ok({ to: ideaPath(done.value.ideaId), flash });
  },
});

interface Changing {
  readonly view: IdeaView;
  readonly choices: IdeaFormChoices;
  readonly commune: string;
}

export const changeIdeaPage = definePage<Changing>({
  path: '/y-tuong/:ideaId/sua',
  right: 'ideas/change-idea',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.ideas.form.changeHeading,
  breadcrumbs: ({ view }, ui) => ideaCrumbs(view, ui),
  async load(request) {
    const view = await request.run(viewIdea, { ideaId: request.params['ideaId'] });
    if (!view.ok) return view;
    if (!view.value.may.change) return refuse(notFound);
    const choices = await request.run(ideaFormChoices, {});
    if (!choices.ok) return choices;
    return ok({ view: view.value, choices: choices.value, commune: await communeAsTyped(view.value.idea.communeCode) });
  },
  view({ view, choices, commune }, ui) {
    const words = ui.t.ideas.form;
    const { idea } = view;
    const plain = (value: string | number | null): string => (value === null ? '' : String(value));
    const form = ui.state({
      ...{ name: idea.name, rawMaterial: idea.rawMaterial, rawMaterialArea: plain(idea.rawMaterialArea) },
      ...{ producerCode: view.producer?.code ?? '', proposerName: plain(idea.proposerName), commune },
      ...{ placeText: plain(idea.placeText), story: plain(idea.story), setNumber: plain(idea.setNumber) },
      ...{ capacity: plain(idea.capacity).replace('.', ','), capacityUnit: plain(idea.capacityUnit) },
    });
    return (
      <>
        <ErrorSummary form={form} labelOf={labelOfIdea(ui.t)} />
        <PageHeading caption={idea.name} heading={words.changeHeading} />
        {idea.points !== null && <Notice t={ui.t.design} tone="info" text={words.changeScreened} />}
        <Form action={ui.href(ideaPath(idea.id, 'sua'))} {...ui.form()} version={idea.version}>
          <IdeaFields ui={ui} form={form} choices={choices} />
          <FormActions t={ui.t.design} cancel={{ label: words.cancel, href: ui.href(ideaPath(idea.id)) }}>
            <Button>{words.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { ideaId = '' } = request.params;
    const done = await request.run(changeIdea, { ...request.input, ideaId });
    if (!done.ok) return done;
    return ok({ to: ideaPath(ideaId), flash: textsOf(request.lang).ideas.form.changed(done.value.name) });
  },
});
