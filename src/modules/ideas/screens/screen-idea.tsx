// /y-tuong/:ideaId/xem-xet: the four grounds, each with points and the reason, and what the commune concludes.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Texts, textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { ideaOutcomes } from '../rules/idea.ts';
import { grounds, mostPriority } from '../rules/priority.ts';
import { screenIdea } from '../use-cases/screen-idea.ts';
import { type IdeaView, viewIdea } from '../use-cases/view-idea.ts';
import { GroundsSource } from './grounds-source.tsx';
import { volumeWords } from './idea-words.tsx';
import { ideaCrumbs, ideaPath } from './paths.ts';

/** The last look, so that a second one types only what changed. */
function lastLook(view: IdeaView): Readonly<Record<string, string>> {
  const [last] = view.screenings;
  if (last === undefined) return {};
  const ofGrounds = grounds.flatMap((ground) => [
    [`grounds.${ground}.points`, String(last.grounds[ground].points)],
    [`grounds.${ground}.reason`, last.grounds[ground].reason ?? ''],
  ]);
  return { ...Object.fromEntries(ofGrounds), outcome: last.outcome, reason: last.reason };
}

function labelOf({ ideas }: Texts): (name: string) => string | undefined {
  const words = ideas.screen;
  const ofGrounds = grounds.flatMap((ground) => {
    const { label } = ideas.grounds[ground];
    return [
      [`grounds.${ground}.points`, label],
      [`grounds.${ground}.reason`, label],
    ];
  });
  const labels: Readonly<Record<string, string>> = {
    ...Object.fromEntries(ofGrounds),
    ...{ outcome: words.outcome, reason: words.outcomeReason },
  };
  return (name) => labels[name];
}

function Asked({ view, ui }: { readonly view: IdeaView; readonly ui: Ui }) {
  const words = ui.t.ideas.record;
  const { idea } = view;
  const where = [idea.placeText, view.commune].filter((one) => one !== null).join(', ');
  return (
    <SummaryList
      items={[
        { label: words.proposer, value: view.producer?.name ?? idea.proposerName },
        { label: words.where, value: where },
        { label: words.material, value: [idea.rawMaterial, idea.rawMaterialArea].filter((s) => s !== null).join('; ') },
        { label: words.volume, value: volumeWords(ui.t, ui.lang, idea) },
        { label: words.story, value: idea.story },
      ]}
    />
  );
}

export const screenIdeaPage = definePage<IdeaView>({
  path: '/y-tuong/:ideaId/xem-xet',
  right: 'ideas/screen-idea',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.ideas.screen.heading,
  breadcrumbs: ideaCrumbs,
  async load(request) {
    const view = await request.run(viewIdea, { ideaId: request.params['ideaId'] });
    return view.ok && !view.value.may.screen ? refuse(notFound) : view;
  },
  view(view, ui) {
    const { screen: words, grounds: named, points, outcomes, notOcop, form: formWords } = ui.t.ideas;
    const { idea } = view;
    const form = ui.state(lastLook(view));
    return (
      <>
        <ErrorSummary form={form} labelOf={labelOf(ui.t)} />
        <PageHeading caption={idea.name} heading={words.heading} summary={words.summary} />
        <Asked view={view} ui={ui} />
        <Notice t={ui.t.design} tone="info" text={notOcop} />
        {idea.provinceListedAt !== null && <Notice t={ui.t.design} tone="warning" text={words.onProvinceList} />}
        <Form action={ui.href(ideaPath(idea.id, 'xem-xet'))} {...ui.form()} version={idea.version}>
          {grounds.map((ground) => (
            <Fieldset key={ground} legend={named[ground].label} hint={named[ground].hint}>
              <div class="ground">
                <RadioField
                  form={form}
                  name={`grounds.${ground}.points`}
                  label={words.points}
                  options={Object.entries(points).map(([value, label]) => ({ value, label }))}
                />
                <TextField
                  form={form}
                  name={`grounds.${ground}.reason`}
                  label={words.reason}
                  example={words.reasonExamples[ground]}
                />
              </div>
            </Fieldset>
          ))}
          <Fieldset legend={words.outcome}>
            <RadioField
              form={form}
              name="outcome"
              label={words.outcomeAsk}
              options={ideaOutcomes.map((value) => ({ value, ...outcomes[value] }))}
            />
            <TextAreaField
              form={form}
              name="reason"
              label={words.outcomeReason}
              hint={words.outcomeReasonHint}
              example={words.outcomeReasonExample}
              rows={2}
            />
          </Fieldset>
          <GroundsSource ui={ui} />
          <FormActions t={ui.t.design} cancel={{ label: formWords.cancel, href: ui.href(ideaPath(idea.id)) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { ideaId = '' } = request.params;
    const done = await request.run(screenIdea, { ...request.input, ideaId });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).ideas.screen.done(done.value.points, mostPriority);
    return ok({ to: ideaPath(ideaId), flash });
  },
});
