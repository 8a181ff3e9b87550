// The few icons: one line weight, drawn by us, always beside words (so they are hidden from screen readers).

import { Raw } from './drawn-once.tsx';

const PATHS = {
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM15.4 15.4L20.5 20.5',
  home: 'M3.5 11.5L12 4l8.5 7.5M6 9.5V20h12V9.5M10 20v-5.5h4V20',
  tasks: 'M6 5.5h12V20H6zM9.5 3.5h5v3.5h-5zM9 13l2.2 2.2l4-4.4',
  table: 'M4 5.5h16v13.5H4zM4 10h16M4 14.5h16M9.5 5.5V19',
  score: 'M12 4l2.4 5l5.6.7l-4.1 3.8l1.1 5.5l-5-2.8l-5 2.8l1.1-5.5L4 9.7L9.6 9z',
  tray: 'M4.5 13.5L7 5h10l2.5 8.5v6h-15zM4.5 13.5H9l1.2 2.5h3.6l1.2-2.5h4.5',
  jar: 'M8 4h8v3.5H8zM8 7.5L6 10.5V20h12v-9.5l-2-3M6 13h12M6 16.5h12',
  rules: 'M12 4.5V20M7.5 20h9M5 7.5h14M5 7.5l-2.5 6h5zM19 7.5l-2.5 6h5z',
  council:
    'M5 10.5h14M6.5 10.5V19M17.5 10.5V19M3.5 19.5h17M8 6.8a1.6 1.6 0 1 0 0-3.2a1.6 1.6 0 0 0 0 3.2zM16 6.8a1.6 1.6 0 1 0 0-3.2a1.6 1.6 0 0 0 0 3.2z',
  certificate:
    'M4.5 4.5h15v10.5h-15zM8 8.5h8M8 11.5h4M15.5 18.6a2.3 2.3 0 1 0 0-4.6a2.3 2.3 0 0 0 0 4.6zM14 18v3.5l1.5-1l1.5 1V18',
  list: 'M4 6.5h16M4 12h16M4 17.5h16',
  product: 'M4 8.5L12 4l8 4.5v7L12 20l-8-4.5zM4 8.5l8 4.5l8-4.5M12 13v7',
  people:
    'M9 11.5a3.5 3.5 0 1 0 0-7a3.5 3.5 0 0 0 0 7zM3 19.5c0-3.5 2.5-5.5 6-5.5s6 2 6 5.5M16 5a3.3 3.3 0 0 1 0 6.2M17.5 14.3c2.2.7 3.5 2.5 3.5 5.2',
  place:
    'M12 20.5s-6.5-6-6.5-10.5a6.5 6.5 0 0 1 13 0c0 4.5-6.5 10.5-6.5 10.5zM12 12.3a2.3 2.3 0 1 0 0-4.6a2.3 2.3 0 0 0 0 4.6z',
  calendar: 'M4.5 6.5h15v13h-15zM4.5 10.5h15M8.5 4v4M15.5 4v4',
  document: 'M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 12.5h6.5M9 16h6.5',
  download: 'M12 4v11M7.5 11L12 15.5L16.5 11M4.5 20h15',
  upload: 'M12 16V5M7.5 9.5L12 5l4.5 4.5M4.5 20h15',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  account: 'M12 12a4 4 0 1 0 0-8a4 4 0 0 0 0 8zM4.5 20.5c0-4 3-6.5 7.5-6.5s7.5 2.5 7.5 6.5',
  key: 'M8 15.5a3.8 3.8 0 1 0 0-7.6a3.8 3.8 0 0 0 0 7.6zM11.8 11.7h8.7v3.8M16.5 11.7v3',
  check: 'M4.5 12.5l5 5L19.5 7',
  warning: 'M12 4.5L21 19.5H3zM12 10v4.5M12 17v.2',
  info: 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17zM12 11v5.5M12 7.6v.2',
  stop: 'M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM9 9l6 6M15 9l-6 6',
  history: 'M4 5v4.5h4.5M4.6 9.5a8 8 0 1 1-.6 4M12 8v4.5l3 2',
  edit: 'M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5zM13.5 7l3.5 3.5',
  add: 'M12 4.5v15M4.5 12h15',
  more: 'M5 12v.1M12 12v.1M19 12v.1',
  next: 'M9 5l7 7l-7 7',
  previous: 'M15 5l-7 7l7 7',
  close: 'M6 6l12 12M18 6L6 18',
} as const;

export type IconName = keyof typeof PATHS;

export interface IconProps {
  readonly name: IconName;
}

const drawn = Object.fromEntries(
  Object.entries(PATHS).map(([name, path]) => [
    name,
    `<svg class="icon icon--${name}" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false"><path d="${path}"/></svg>`,
  ]),
) as Readonly<Record<IconName, string>>;

/**
 * One icon, 1.25 em, in the colour of the text beside it.
 * @example <Icon name="print" /> In trang này
 */
export function Icon({ name }: IconProps) {
  return <Raw html={drawn[name]} />;
}
