// /quan-ly/diem-ban/:pointId/:turn: pauses, takes up, closes or opens again, with its day and reason; nothing is lost.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type Page } from '#web/page.ts';
import type { Turn } from '../rules/point-lifecycle.ts';
import { turnPoint } from '../use-cases/turn-point.ts';
import { type PointView, viewPoint } from '../use-cases/view-point.ts';
import { listPath, pointPath } from './paths.ts';
import { pointCrumbs } from './point-crumbs.ts';
import { dayWords, fieldLabel } from './words.tsx';

/** The last part of the address of each turn. */
export const turnPlaces = {
  pause: 'tam-dung',
  resume: 'mo-cua',
  close: 'dong',
  reopen: 'mo-lai',
} as const satisfies Record<Turn, string>;

function pageOf(turn: Turn): Page<PointView> {
  return definePage<PointView>({
    path: `${listPath}/:pointId/${turnPlaces[turn]}`,
    right: 'points-of-sale/turn-point',
    rate: 'act',
    width: 'narrow',
    title: ({ point }, ui) => ui.t.pointsOfSale.turn.headings[turn](point.name),
    breadcrumbs: (view, ui) => pointCrumbs(view, ui),
    async load({ run, params, posted }) {
      const view = await run(viewPoint, { pointId: params['pointId'] });
      // After a refusal the page stands with its sentence, whatever the state is by now.
      if (!view.ok || posted !== null || view.value.may.turns.includes(turn)) return view;
      const { state } = view.value.point;
      const isOver = turn === 'reopen' && state === 'closed';
      return refuse(
        isOver
          ? problem('conflict', 'points-of-sale/reopened-once')
          : problem('conflict', 'points-of-sale/not-in-this-state', { state }),
      );
    },
    view({ point }, ui) {
      const { turn: words, fields, cancel } = ui.t.pointsOfSale;
      const form = ui.state({ onDay: dayWords(ui.today) });
      return (
        <>
          <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui, name)} />
          <PageHeading
            heading={words.headings[turn](point.name)}
            summary={turn === 'close' && point.reopened > 0 ? words.closeForGood : words.summaries[turn]}
          />
          <Form action={ui.href(pointPath(point.id, turnPlaces[turn]))} {...ui.form()} version={point.version}>
            <DateField form={form} name="onDay" label={fields.onDay} />
            <TextAreaField
              form={form}
              name="reason"
              label={fields.reason}
              hint={words.reasonHint}
              example={words.reasonExamples[turn]}
              rows={3}
            />
            <FormActions t={ui.t.design} cancel={{ label: cancel, href: ui.href(pointPath(point.id)) }}>
              <Button kind={turn === 'close' ? 'danger' : 'primary'}>{words.buttons[turn]}</Button>
            </FormActions>
          </Form>
        </>
      );
    },
    async post(request) {
      const { pointId = '' } = request.params;
      const { version, onDay, reason } = request.input;
      const done = await request.run(turnPoint, { pointId, version, turn, onDay, reason });
      if (!done.ok) return done;
      return ok({ to: pointPath(pointId), flash: textsOf(request.lang).pointsOfSale.turn.done[done.value.state] });
    },
  });
}

export const pausePointPage = pageOf('pause');
export const resumePointPage = pageOf('resume');
export const closePointPage = pageOf('close');
export const reopenPointPage = pageOf('reopen');
