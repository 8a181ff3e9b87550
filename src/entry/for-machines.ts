// What browsers and search engines ask for by a fixed name: the icon of a page, and which addresses are not to be listed.

import type { Mode } from '#runner/ports.ts';

export const ICON_PATH = '/favicon.svg';

/** A diamond of the woven band on tea green. */
export const iconSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="6" fill="#17573b"/>
<path d="M16 4l12 12l-12 12l-12-12z" fill="#fbf9f4"/>
<path d="M16 9l7 7l-7 7l-7-7z" fill="#a3262a"/>
<path d="M16 13l3 3l-3 3l-3-3z" fill="#d99a1e"/>
</svg>
`;

/** First parts of addresses that only people with an account have business at. */
const NOT_LISTED = [
  '/viec',
  '/quan-ly/',
  '/quan-tri/',
  '/tai-khoan',
  '/chu-the',
  '/ho-so',
  '/bang-tinh',
  '/nhat-ky',
  '/dang-nhap',
  '/loi-moi',
  '/moi-soan',
  '/theo-doi/',
];

/** A training installation is not listed at all; a live one only with what is public. */
export function robotsText(mode: Mode): string {
  const paths = mode === 'training' ? ['/'] : [...NOT_LISTED, ...NOT_LISTED.map((path) => `/en${path}`), '/api/'];
  return `User-agent: *\n${paths.map((path) => `Disallow: ${path}\n`).join('')}`;
}
