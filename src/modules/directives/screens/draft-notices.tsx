// What a person must know before a letter is entered: nothing was read, it is a scan, a second letter follows, it is held or cited already.

import { Button } from '#design/button.tsx';
import { Form } from '#design/form.tsx';
import { Notice } from '#design/notice.tsx';
import { sentenceOf } from '#texts/index.ts';
import type { Ui } from '#web/ui.ts';
import type { DraftView } from '../use-cases/view-draft.ts';
import { dayOrDash, letterName } from './letter-words.tsx';
import { draftPath, letterPath } from './paths.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: DraftView;
}

function OfReading({ ui, view }: Frame) {
  const words = ui.t.directives.draft;
  const { draft, unread, readsPictures } = view;
  const isSecond = draft.reading?.remarks.some((remark) => remark.code === 'second-letter') ?? false;
  const noDay = draft.reading?.remarks.find((remark) => remark.code === 'impossible-date');
  return (
    <>
      {noDay !== undefined && (
        <Notice
          t={ui.t.design}
          tone="warning"
          title={words.impossibleDateTitle}
          text={words.impossibleDate(noDay.span.text)}
        />
      )}
      {unread !== null && (
        <Notice t={ui.t.design} tone="warning" title={words.unreadTitle}>
          <p>{words.unread(sentenceOf(ui.t, unread))}</p>
          {unread.code === 'document-text/no-text' && !readsPictures && <p>{words.noReader}</p>}
        </Notice>
      )}
      {draft.scanned && draft.text !== null && (
        <Notice t={ui.t.design} tone="warning" title={words.scannedTitle} text={words.scanned} />
      )}
      {isSecond && (
        <Notice t={ui.t.design} tone="warning" title={words.secondTitle}>
          <p>{words.second}</p>
          <Form action={ui.href(draftPath(draft.id))} {...ui.form()} version={draft.version} hidden={{ act: 'split' }}>
            <Button kind="secondary">{words.split}</Button>
          </Form>
        </Notice>
      )}
    </>
  );
}

/** @example <DraftNotices ui={ui} view={view} /> */
export function DraftNotices({ ui, view }: Frame) {
  const { draft: words, record, directions } = ui.t.directives;
  const { same, otherDay, placeholder } = view;
  const own = same?.own ?? null;
  const sent = same?.sent ?? null;
  return (
    <>
      <OfReading ui={ui} view={view} />
      {same !== null && own !== null && (
        <Notice
          t={ui.t.design}
          tone="danger"
          title={words.twiceTitle}
          text={words.twice(
            own.bookNumber === null
              ? record.waits
              : `${directions[own.direction]}, ${record.bookLine(own.bookNumber, own.bookYear ?? 0)}`,
          )}
        >
          <p>
            <a href={ui.href(letterPath(same.letter.id))}>{words.openTwice}</a>
          </p>
        </Notice>
      )}
      {sent !== null && own === null && (
        <Notice
          t={ui.t.design}
          tone="warning"
          title={words.ownTitle}
          text={words.own(sent.bookNumber ?? 0, sent.bookYear ?? 0)}
        >
          <p>
            <a href={ui.href(letterPath(sent.letterId))}>{words.openTwice}</a>
          </p>
        </Notice>
      )}
      {same !== null && own === null && sent === null && (
        <Notice t={ui.t.design} tone="info" title={words.sameTitle} text={words.same} />
      )}
      {same === null && otherDay !== null && (
        <Notice
          t={ui.t.design}
          tone="warning"
          title={words.otherDayTitle}
          text={words.otherDay(letterName(ui.t, otherDay), dayOrDash(otherDay.issuedOn))}
        />
      )}
      {same === null && placeholder !== null && placeholder.instrument === null && (
        <Notice t={ui.t.design} tone="info" title={words.placeholderTitle} text={words.placeholder} />
      )}
    </>
  );
}
