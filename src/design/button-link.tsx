// A link that looks like a button, for a next action that only opens a page.

import type { ComponentChildren } from 'preact';
import type { ButtonKind } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';

export interface ButtonLinkProps {
  readonly href: string;
  readonly kind?: ButtonKind | undefined;
  readonly icon?: IconName | undefined;
  /** The link saves a file. */
  readonly download?: boolean | undefined;
  readonly children: ComponentChildren;
}

/**
 * @example <ButtonLink href="/san-pham/them" icon="add">Thêm sản phẩm</ButtonLink>
 */
export function ButtonLink({ href, kind, icon, download, children }: ButtonLinkProps) {
  return (
    <a class={`button button--${kind ?? 'primary'}`} href={href} download={download}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
