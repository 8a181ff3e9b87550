// What stands at the head of a record because it must be heeded: changed after the minutes, contradicting itself, or without the criteria of the
// ranked dossier.

import { Notice } from '#design/notice.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import type { Lapse } from '../rules/contradictions.ts';
import type { RecordView } from '../use-cases/view-record.ts';
import { at } from './words.tsx';

/** `giấy chứng nhận hết hạn 7 ngày`. */
function lapseWords(ui: Ui, lapse: Lapse): string {
  const { stands } = ui.t.field.record;
  return lapse.stand === 'over' ? stands.over(lapse.days) : stands[lapse.stand];
}

export function Heeded({ view, ui }: { readonly view: RecordView; readonly ui: Ui }) {
  const { record } = ui.t.field;
  const { changedAfterMinutes: changed, contradictions, withoutCommitments, visit } = view;
  return (
    <>
      {changed !== null && (
        <Notice t={ui.t.design} tone="warning" title={ui.t.visitPapers.follow.recordChanged}>
          <p>
            {ui.t.visitPapers.follow.recordChangedText(changed.fields, at(changed.lastAt))}{' '}
            <a href={ui.href(`/bien-ban-kiem-tra/${visit.id}`)}>{ui.t.visitPapers.follow.toMinutes}</a>
          </p>
        </Notice>
      )}
      {contradictions.map((one) => (
        <Notice
          key={one.field}
          t={ui.t.design}
          tone="warning"
          title={one.says === 'in-force' ? record.contradicts : record.contradictsRegister}
        >
          <p>
            {one.says === 'in-force'
              ? record.contradictsText(one.question)
              : record.saysOtherwise[one.says](one.question)}
          </p>
          <ul>
            {one.certified.map(({ name, until }) => (
              <li key={name}>{record.heldUntil(name, until === null ? null : formatVietnamese(until))}</li>
            ))}
            {one.products.map(({ name, lapse }) => (
              <li key={name}>{`${name}: ${lapseWords(ui, lapse)}`}</li>
            ))}
            {one.finding && <li>{record.contradictsFinding}</li>}
          </ul>
        </Notice>
      ))}
      {withoutCommitments.length > 0 && (
        <Notice t={ui.t.design} tone="info" title={record.noCommitments}>
          <p>{record.noCommitmentsText}</p>
          <ul>
            {withoutCommitments.map(({ code, name }) => (
              <li key={code}>
                {ui.may('output/type-commitments') ? <a href={ui.href(`/cam-ket/${code}`)}>{name}</a> : name}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
