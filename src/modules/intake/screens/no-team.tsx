// There is no advisory team on duty: what has to be recorded first, and where.

import { ButtonLink } from '#design/button-link.tsx';
import { Notice } from '#design/notice.tsx';
import type { Ui } from '#web/ui.ts';
import { teamsPath } from './paths.ts';

/** @example <NoTeam ui={ui} /> */
export function NoTeam({ ui }: { readonly ui: Ui }) {
  const { toTeam } = ui.t.intake;
  return (
    <Notice t={ui.t.design} tone="warning" text={toTeam.none}>
      <p>{toTeam.noneText}</p>
      <p>
        <ButtonLink href={ui.href(`${teamsPath}#ghi-to`)}>{toTeam.record}</ButtonLink>
      </p>
    </Notice>
  );
}
