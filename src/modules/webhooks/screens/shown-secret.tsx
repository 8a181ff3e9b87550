// The secret of a receiver, this once: right after it was made or changed.

import { ButtonLink } from '#design/button-link.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import type { Ui } from '#web/ui.ts';
import { guidePath, receiverPath } from './paths.ts';

/** Names under which an answer carries what it shows once. */
export const SECRET = 'madeSecret';
export const RECEIVER = 'madeReceiver';

export interface MadeSecret {
  readonly secret: string;
  readonly receiverId: string;
}

/** What a post of a moment ago left to show, or `null`. */
export function madeSecret(posted: Readonly<Record<string, unknown>> | null): MadeSecret | null {
  const [secret, receiverId] = [posted?.[SECRET], posted?.[RECEIVER]];
  if (typeof secret !== 'string' || typeof receiverId !== 'string' || secret === '') return null;
  return { secret, receiverId };
}

export function ShownSecret({
  made,
  title,
  text,
  ui,
}: {
  readonly made: MadeSecret;
  readonly title: string;
  readonly text: string;
  readonly ui: Ui;
}) {
  const t = ui.t.webhooks.made;
  return (
    <>
      <PageHeading heading={title} summary={text} />
      <Notice t={ui.t.design} tone="warning" text={t.once} />
      <Section id="khoa" title={t.secret}>
        <p>
          <code class="hash">{made.secret}</code>
        </p>
        <p>
          <a href={ui.href(guidePath)}>{t.how}</a>
        </p>
      </Section>
      <div class="actions">
        <ButtonLink href={ui.href(receiverPath(made.receiverId))}>{t.next}</ButtonLink>
      </div>
    </>
  );
}
