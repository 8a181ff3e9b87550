// What waits for somebody else than who proposed it: who may confirm it, by name, and what to do where nobody else has an account.

import type { DesignTexts } from '#texts/vi/design.ts';
import { Notice } from './notice.tsx';

export interface SecondPersonProps {
  readonly t: DesignTexts;
  /** Why it waits, in the words of the page. */
  readonly text: string;
  /** Who may confirm it; empty: nobody has an account. */
  readonly names: readonly string[];
  /** Where an account is opened, for who may do so. */
  readonly inviteHref: string | null;
}

/** @example <SecondPerson t={t} text="Bạn đã đề nghị nên người khác xác nhận." names={['Anh Bình']} inviteHref={null} /> */
export function SecondPerson({ t, text, names, inviteHref }: SecondPersonProps) {
  const words = t.secondPerson;
  if (names.length > 0) {
    return (
      <Notice t={t} tone="info" text={text}>
        <p>{words.names(names)}</p>
      </Notice>
    );
  }
  return (
    <Notice t={t} tone="warning" title={words.nobodyTitle} text={words.nobody}>
      {inviteHref !== null && (
        <p>
          <a href={inviteHref}>{words.invite}</a>
        </p>
      )}
    </Notice>
  );
}
