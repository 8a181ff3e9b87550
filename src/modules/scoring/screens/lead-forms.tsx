// What the chair does on the board: takes the seal off, closes the session. Each asks once and says what follows.

import { Button } from '#design/button.tsx';
import { Details } from '#design/details.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { Section } from '#design/section.tsx';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import { unexcused } from '../rules/progress.ts';
import type { SessionBoard } from '../use-cases/view-results.ts';
import { boardPath, minePath } from './paths.ts';

interface LeadProps {
  readonly ui: Ui;
  readonly board: SessionBoard;
}

function Reveal({ ui, board, lacking }: LeadProps & { readonly lacking: ReturnType<typeof unexcused> }) {
  const t = ui.t.scoring.board;
  const form = ui.state({});
  return (
    <Form action={ui.href(boardPath(board.session.id))} {...ui.form()} hidden={{ act: 'mo-phieu' }}>
      {lacking.map(({ memberId, name }) => (
        <TextAreaField key={memberId} form={form} name={`excused.${memberId}`} label={t.revealFor(name)} rows={2} />
      ))}
      <FormActions t={ui.t.design}>
        <Button kind={lacking.length === 0 ? 'primary' : 'secondary'}>{t.reveal}</Button>
      </FormActions>
    </Form>
  );
}

/** What the chair waits for, in a sentence; below the quorum the notice says it. */
function leadOf(board: SessionBoard, lacking: number, t: Ui['t']['scoring']['board']): string | undefined {
  if (board.lackingQuorum.length > 0) return undefined;
  return lacking === 0 ? t.revealReady : t.revealWaits;
}

/** @example <RevealForm ui={ui} board={board} /> */
export function RevealForm({ ui, board }: LeadProps) {
  const t = ui.t.scoring.board;
  const lacking = unexcused(board.progress, []);
  const unchecked = board.submitted.some((one) => one.origin === 'paper' && one.checkedAt === null);
  return (
    <Section id="mo-phieu" title={t.revealTitle} lead={leadOf(board, lacking.length, t)}>
      {board.lackingQuorum.length > 0 && (
        <Notice t={ui.t.design} tone="warning" title={t.revealQuorum}>
          <ul>
            {board.lackingQuorum.map((one) => (
              <li key={one.product}>
                {one.product}:{' '}
                {one.reason === 'chair-away'
                  ? ui.t.scoring.detail.quorum['chair-away']
                  : ui.t.scoring.detail.quorum[one.reason](one.has, one.of, one.percent)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {unchecked && <Notice t={ui.t.design} tone="warning" text={t.revealPaper} />}
      {board.lackingQuorum.length > 0 ? null : lacking.length === 0 ? (
        <Reveal ui={ui} board={board} lacking={lacking} />
      ) : (
        <Details summary={t.revealAnyway} open={ui.problem !== null}>
          <Reveal ui={ui} board={board} lacking={lacking} />
        </Details>
      )}
    </Section>
  );
}

/**
 * For chair and secretary: tells the members whose sheets are out.
 * @example <RemindForm ui={ui} board={board} />
 */
export function RemindForm({ ui, board }: LeadProps) {
  const t = ui.t.scoring.board;
  const { reminding } = board;
  if (reminding === null || reminding.owing === 0) return null;
  const { last } = reminding;
  return (
    <Section id="nhac" title={t.remindTitle(reminding.owing)} lead={t.remindLead}>
      {last !== null && <p class="quiet">{t.remindedAt(formatInstantInVietnam(last))}</p>}
      <Form action={ui.href(boardPath(board.session.id))} {...ui.form()} hidden={{ act: 'nhac' }}>
        <FormActions t={ui.t.design}>
          <Button kind="secondary">{t.remind}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}

/** @example <CloseForm ui={ui} board={board} /> */
export function CloseForm({ ui, board }: LeadProps) {
  const t = ui.t.scoring.board;
  const form = ui.state({});
  const asked = board.boards.filter(({ spread, alike }) => spread.gapExceeded || alike.length > 0);
  return (
    <Section id="ket-thuc" title={t.closeTitle} lead={t.closeText}>
      <Form action={ui.href(boardPath(board.session.id))} {...ui.form()} hidden={{ act: 'ket-thuc' }}>
        {asked.map(({ dossier, spread, alike }) => (
          <TextAreaField
            key={dossier.dossierId}
            form={form}
            name={`discussions.${dossier.dossierId}`}
            label={t.discussion(dossier.product)}
            hint={[
              ...(spread.gapExceeded ? [t.gap(spread.gap, board.session.rules.gapPoints)] : []),
              ...(alike.length > 0 ? [t.alikePairs(alike.length)] : []),
              t.discussionHint,
            ].join('. ')}
            rows={3}
            maxLength={2_000}
          />
        ))}
        <FormActions t={ui.t.design} cancel={{ label: ui.t.scoring.mine.title, href: ui.href(minePath) }}>
          <Button>{t.close}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}
