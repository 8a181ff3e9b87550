// On the page of a dossier that was sent on: where it stands at the province, until when, what is asked for, and the way there.

import { Notice } from '#design/notice.tsx';
import { Section } from '#design/section.tsx';
import type { PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type IntakeView, viewIntake } from '../use-cases/view-intake.ts';
import { IntakeTag } from './intake-state.tsx';
import { actPages, intakePath } from './paths.ts';
import { dayWords } from './words.ts';

/** How a dossier stands at the province; `null` where it was not sent on, or the reader does not see it. */
export async function loadStanding(request: PageRequest, dossierId: string): Promise<IntakeView | null> {
  const view = await request.run(viewIntake, { dossierId });
  return view.ok ? view.value : null;
}

/** @example <StandingAtProvince ui={ui} standing={data.standing} /> */
export function StandingAtProvince({ ui, standing }: { readonly ui: Ui; readonly standing: IntakeView | null }) {
  if (standing === null) return null;
  const { standing: words, record, roundOf, outside, acts } = ui.t.intake;
  const { round, dossier, may, requests } = standing;
  const [open] = requests;
  const slip = standing.intake?.slipNumber;
  return (
    <Section id="o-tinh" title={words.title} action={<a href={ui.href(intakePath(dossier.id))}>{words.open}</a>}>
      <p>
        <IntakeTag ui={ui} state={standing.state} /> {round === null ? outside : roundOf(round.round, round.year)}
        {slip === undefined ? '' : `. ${record.slip}: ${slip}`}
      </p>
      {!may.answer && open?.closedOn === null && (
        <p>
          <strong>{words.waitsForProducer(open.said.items.length, dayWords(open.dueOn))}</strong>
        </p>
      )}
      {may.answer && open !== undefined && (
        <Notice t={ui.t.design} tone="warning" title={record.waitsForYou(open.said.items.length)}>
          <p>
            {open.late > 0 ? record.overdue(open.late) : record.waitsUntil(dayWords(open.dueOn))}{' '}
            <a href={ui.href(intakePath(dossier.id, actPages.answer))}>{acts.answer}</a>
          </p>
        </Notice>
      )}
    </Section>
  );
}
