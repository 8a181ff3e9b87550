// One visit: what is needed to judge before going in, then what is to be done there, each with how far it is.

import { formatVietnamese } from '#kernel/calendar.ts';
import { answerField, askedOf, type Checklist, lastOf, valuesOf } from '#modules/field/index.ts';
import { useOpen } from '../context.ts';
import { Frame } from '../parts/frame.tsx';
import { Judge } from '../parts/judge.tsx';
import { KeepingLine, useKeep } from '../parts/keep.tsx';
import { to } from '../route.ts';

function WorkRow({ href, label, state }: { readonly href: string; readonly label: string; readonly state: string }) {
  return (
    <a class="row" href={href}>
      <span>{label}</span>
      <span class="row__state">{state}</span>
    </a>
  );
}

/** The question to begin with: the first that is not answered, else the first. */
function firstOpen(checklist: Checklist, values: ReadonlyMap<string, string | number>): string {
  const asked = askedOf(checklist, values);
  return (asked.find(({ question }) => !values.has(question.code)) ?? asked[0])?.question.code ?? '';
}

export function VisitScreen({ visitId }: { readonly visitId: string }) {
  const { t, book } = useOpen();
  const { keeping, keep } = useKeep();
  const given = book.visit(visitId);
  const { record, operations } = book.entry(visitId);
  const back = { label: t.home, href: to() };
  if (given === null) return <Frame heading={t.list.heading} back={back} />;
  const { visit } = given;
  const begun = record.checklists.length > 0;
  const count = (n: number): string => (n === 0 ? t.visit.none : t.visit.count(n));
  const begin = (): void => {
    const value = { checklists: given.checklists };
    void keep([{ visitId, kind: 'opened', field: 'visit', sees: lastOf(operations, 'visit'), value }]);
  };
  const row = (part: string): string => to('phieu', visitId, part);
  return (
    <Frame heading={visit.producerName} over={t.kind[visit.kind]} back={back}>
      <dl class="facts">
        <div>
          <dt>{t.visit.place}</dt>
          <dd>{visit.place}</dd>
        </div>
        <div>
          <dt>{t.visit.planned}</dt>
          <dd>{formatVietnamese(visit.plannedOn)}</dd>
        </div>
        <div>
          <dt>{t.visit.team}</dt>
          <dd>{visit.team.map(({ name, agency }) => `${name} (${agency})`).join('; ')}</dd>
        </div>
        {visit.decision !== null && (
          <div>
            <dt>{t.visit.decision}</dt>
            <dd>{t.visit.decisionOf(visit.decision.number, formatVietnamese(visit.decision.date))}</dd>
          </div>
        )}
        {visit.reason !== null && (
          <div>
            <dt>{t.visit.reason}</dt>
            <dd>{visit.reason}</dd>
          </div>
        )}
      </dl>
      <Judge given={given} />
      <section>
        <h2>{t.visit.work}</h2>
        {begun ? (
          <nav class="rows">
            {book.checklists(visitId).map((checklist) => {
              const values = valuesOf(record, checklist.key);
              const asked = askedOf(checklist, values);
              const done = asked.filter(({ question }) =>
                record.answers.some(({ field }) => field === answerField(checklist.key, question.code)),
              ).length;
              return (
                <WorkRow
                  key={checklist.key}
                  href={to('phieu', visitId, 'cau', checklist.key, firstOpen(checklist, values))}
                  label={checklist.title}
                  state={t.list.answered(done, asked.length)}
                />
              );
            })}
            <WorkRow href={row('vi-tri')} label={t.visit.position} state={count(record.positions.length)} />
            <WorkRow
              href={row('anh')}
              label={t.visit.photos}
              state={count(new Set(record.photos.map((one) => one.field)).size)}
            />
            <WorkRow href={row('quet')} label={t.visit.scan} state="" />
            <WorkRow href={row('mau')} label={t.visit.samples} state={count(record.samples.length)} />
            <WorkRow href={row('phat-hien')} label={t.visit.findings} state={count(record.findings.length)} />
            <WorkRow href={row('ghi-chu')} label={t.visit.notes} state={count(record.notes.length)} />
            <WorkRow href={row('ky')} label={t.visit.sign} state={count(record.signatures.length)} />
            <WorkRow
              href={row('ket-thuc')}
              label={t.visit.finish}
              state={record.finished === null ? t.visit.none : t.visit.done}
            />
          </nav>
        ) : (
          <>
            <p>{t.visit.beginHint}</p>
            <div class="buttons">
              <button type="button" class="button button--main" onClick={begin} disabled={keeping.state === 'saving'}>
                {t.visit.begin}
              </button>
            </div>
            <KeepingLine keeping={keeping} />
          </>
        )}
      </section>
    </Frame>
  );
}
