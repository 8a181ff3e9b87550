// The agenda of a session and its members, as the page of the session shows them.

import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { Section } from '#design/section.tsx';
import type { Ui } from '#web/ui.ts';
import type { CouncilMember } from '../rules/council.ts';
import type { SessionView } from '../use-cases/view-session.ts';
import { sessionDossierPath } from './paths.ts';
import { dayWords, recusalWords, setNumber } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: SessionView;
}

/** Who does not score a dossier, by name with the reason; the words of a declaration are for who runs the session alone. */
function recusedWords({ ui, view }: Frame, dossierId: string): string {
  const t = ui.t.councilSessions.session;
  const names = view.standings
    .filter((one) => one.dossierId === dossierId && one.standing === 'recused')
    .map((one) => {
      const name = view.members.find((member) => member.id === one.memberId)?.name ?? '';
      const why = one.rule !== null || view.runs ? recusalWords(ui.t, one) : '';
      return why === '' ? name : t.recusedBy(name, why);
    });
  return names.length === 0 ? '' : t.recusedNames(names.join('; '));
}

/** @example <Agenda ui={ui} view={view} /> */
export function Agenda(frame: Frame) {
  const { ui, view } = frame;
  const t = ui.t.councilSessions.session;
  const seats = view.seats.filter((seat) => seat.votes && seat.replacedBy === null);
  const sheets = seats.length;
  // Before the roll-call everybody may still come; after it who is away does not score.
  const called = view.attendance.length > 0;
  const recused = (dossierId: string, memberId: string): boolean =>
    view.standings.some(
      (one) => one.dossierId === dossierId && one.memberId === memberId && one.standing === 'recused',
    );
  const can = (dossierId: string): number =>
    seats.filter((seat) => (seat.present || !called) && !recused(dossierId, seat.member.id)).length;
  return (
    <Section id="chuong-trinh" title={t.agenda(view.agenda.length)}>
      <DataTable
        t={ui.t.design}
        caption={t.agendaCaption}
        captionHidden
        rows={view.agenda}
        rowKey={(one) => one.line.id}
        empty={<EmptyState title={t.agendaEmpty} text={t.agendaEmptyText} />}
        columns={[
          { key: 'ordinal', label: t.columns.ordinal, numeric: true, cell: (one) => one.line.ordinal },
          {
            key: 'product',
            label: t.columns.product,
            lead: true,
            cell: (one) => {
              const recused = recusedWords(frame, one.line.dossierId);
              return (
                <>
                  <a href={ui.href(sessionDossierPath(view.session.id, one.line.dossierId))}>{one.dossier.product}</a>
                  {one.line.paperReceivedOn !== null && (
                    <p class="quiet">{t.paperReceipt(dayWords(one.line.paperReceivedOn))}</p>
                  )}
                  {recused !== '' && <p class="quiet">{recused}</p>}
                </>
              );
            },
          },
          { key: 'producer', label: t.columns.producer, cell: (one) => one.dossier.producer },
          { key: 'commune', label: t.columns.commune, cell: (one) => view.communes[one.dossier.communeCode] ?? '' },
          { key: 'kind', label: t.columns.kind, cell: (one) => ui.t.dossiers.kinds[one.dossier.kind] },
          { key: 'set', label: t.columns.set, nowrap: true, cell: (one) => t.set(setNumber(one.dossier.setId)) },
          {
            key: 'scorers',
            label: t.columns.scorers,
            nowrap: true,
            cell: (one) => t.scorers(can(one.line.dossierId), sheets),
          },
        ]}
      />
    </Section>
  );
}

function hereWords({ ui, view }: Frame, member: CouncilMember): string {
  const t = ui.t.councilSessions.session.here;
  const name = (id: string | null): string => view.members.find((one) => one.id === id)?.name ?? '';
  const mark = view.attendance.find((one) => one.memberId === member.id);
  const seat = view.seats.find((one) => one.member.id === member.id);
  if (seat?.replacedBy != null) return t.replaced(name(seat.replacedBy));
  if (mark === undefined) return view.session.kind === 'written' ? t.asked : t.unmarked;
  if (!mark.present) return t.no;
  const said = mark.standsInFor === null ? t.yes : t.standsIn(name(mark.standsInFor));
  return mark.onPaper ? `${said}, ${ui.t.councilSessions.session.onPaper}` : said;
}

function declaredWords({ ui, view }: Frame, member: CouncilMember): string {
  const t = ui.t.councilSessions.session.declared;
  const own = view.standings.filter((one) => one.memberId === member.id);
  if (!view.seats.some((seat) => seat.member.id === member.id && seat.votes)) return t.notScoring;
  const open = own.filter((one) => one.standing === 'undeclared').length;
  const recused = own.filter((one) => one.standing === 'recused').length;
  const said = open === 0 ? (own.length === 0 ? '–' : t.done) : open === own.length ? t.none : t.part(open);
  return recused === 0 ? said : `${said}, ${t.recused(recused)}`;
}

/** @example <People ui={ui} view={view} /> */
export function People(frame: Frame) {
  const { ui, view } = frame;
  const t = ui.t.councilSessions.session;
  const { bodies, duties } = ui.t.councils;
  return (
    <Section id="thanh-vien" title={t.people(view.members.length)}>
      <DataTable
        t={ui.t.design}
        caption={t.peopleCaption}
        captionHidden
        rows={view.members}
        rowKey={(one) => one.id}
        columns={[
          {
            key: 'name',
            label: t.peopleColumns.name,
            lead: true,
            cell: (one) => (
              <>
                {one.name}
                <p class="quiet">{one.bodyName ?? bodies[one.body]}</p>
              </>
            ),
          },
          { key: 'duty', label: t.peopleColumns.duty, cell: (one) => duties[one.duty] },
          { key: 'here', label: t.peopleColumns.here, cell: (one) => hereWords(frame, one) },
          { key: 'declared', label: t.peopleColumns.declared, cell: (one) => declaredWords(frame, one) },
        ]}
      />
    </Section>
  );
}
