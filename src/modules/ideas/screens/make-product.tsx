// /y-tuong/:ideaId/thanh-san-pham: the product of a shortlisted idea enters the register, nothing typed again.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { makeProductOfIdea } from '../use-cases/make-product.ts';
import { type IdeaFormChoices, type IdeaView, ideaFormChoices, viewIdea } from '../use-cases/view-idea.ts';
import { volumeWords } from './idea-words.tsx';
import { ideaCrumbs, ideaPath } from './paths.ts';

interface Making {
  readonly view: IdeaView;
  readonly choices: IdeaFormChoices;
}
interface Like {
  readonly code: string;
  readonly name: string;
  readonly producerName: string | null;
}

function LikeProducts({ ui, form }: { readonly ui: Ui; readonly form: FormState }) {
  const words = ui.t.ideas.product;
  if (ui.problem?.code !== 'products/looks-like-another') return null;
  const like = (ui.problem.details['like'] ?? []) as readonly Like[];
  const elsewhere = Number(ui.problem.details['elsewhere'] ?? 0);
  return (
    <Notice t={ui.t.design} tone="warning" title={words.likeTitle} text={words.likeText} live>
      <ul class="like">
        {like.map((one) => (
          <li key={one.code}>
            <a href={ui.href(`/quan-ly/san-pham/${one.code}`)} target="_blank" rel="noopener">
              {one.name}
            </a>
            , {one.producerName ?? ui.t.products.unknownProducer}
          </li>
        ))}
        {elsewhere > 0 && <li>{words.elsewhere(elsewhere)}</li>}
      </ul>
      <CheckboxField
        form={form}
        name="isAnother"
        label={words.confirm}
        options={[{ value: 'yes', label: words.isAnother }]}
      />
    </Notice>
  );
}

function Carried({ ui, view }: { readonly ui: Ui; readonly view: IdeaView }) {
  const { record, form, product } = ui.t.ideas;
  const { idea, producer } = view;
  return (
    <Section id="ghi-vao-so" title={product.carried}>
      <SummaryList
        items={[
          { label: form.name, value: idea.name },
          ...(producer === null ? [] : [{ label: form.producer, value: producer.name }]),
          { label: record.where, value: [idea.placeText, view.commune].filter((one) => one !== null).join(', ') },
          { label: record.material, value: idea.rawMaterial },
          { label: record.materialArea, value: idea.rawMaterialArea },
          { label: record.volume, value: volumeWords(ui.t, ui.lang, idea) },
          { label: record.set, value: view.setName === null ? null : `${idea.setNumber}. ${view.setName}` },
          { label: record.story, value: idea.story },
        ]}
      />
    </Section>
  );
}

export const makeProductPage = definePage<Making>({
  path: '/y-tuong/:ideaId/thanh-san-pham',
  right: 'ideas/make-product',
  rate: 'act',
  width: 'narrow',
  title: ({ view }, ui) => ui.t.ideas.product.heading(view.idea.name),
  breadcrumbs: ({ view }, ui) => ideaCrumbs(view, ui),
  async load(request) {
    const view = await request.run(viewIdea, { ideaId: request.params['ideaId'] });
    if (!view.ok) return view;
    if (!view.value.may.makeProduct) return refuse(notFound);
    const choices = await request.run(ideaFormChoices, {});
    return choices.ok ? ok({ view: view.value, choices: choices.value }) : choices;
  },
  view({ view, choices }, ui) {
    const { product: words, form: formWords } = ui.t.ideas;
    const { idea } = view;
    const form = ui.state({});
    const isLike = ui.problem?.code === 'products/looks-like-another';
    return (
      <>
        {!isLike && <ErrorSummary form={form} />}
        <PageHeading heading={words.heading(idea.name)} summary={choices.byItself ? words.ownText : words.text} />
        <Form action={ui.href(ideaPath(idea.id, 'thanh-san-pham'))} {...ui.form()} version={idea.version}>
          <LikeProducts ui={ui} form={form} />
          {view.producer === null && (
            <>
              <SelectField
                form={form}
                name="producerCode"
                label={words.producer}
                hint={words.producerHint(idea.proposerName ?? '')}
                choices={choices.producers.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
              />
              {ui.may('producers/register-producer') && (
                <p>
                  <a href={ui.href('/chu-the/them')}>{words.newProducer}</a>
                </p>
              )}
            </>
          )}
          <Carried ui={ui} view={view} />
          <FormActions t={ui.t.design} cancel={{ label: formWords.cancel, href: ui.href(ideaPath(idea.id)) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { ideaId = '' } = request.params;
    const { version, producerCode, isAnother } = request.input;
    const done = await request.run(makeProductOfIdea, { ideaId, version, producerCode, isAnother });
    if (!done.ok) return done;
    const { product: words } = textsOf(request.lang).ideas;
    const { productCode, name, declared } = done.value;
    return ok({ to: `/quan-ly/san-pham/${productCode}`, flash: declared ? words.sent(name) : words.done(name) });
  },
});
