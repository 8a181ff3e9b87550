// The frame of a page for its viewer: office, languages, navigation, assets, footer.

import type { PageFrame } from '#design/page-frame.ts';
import { formatVietnamese } from '#kernel/calendar.ts';
import type { WebSession } from './page.ts';
import type { WebParts } from './parts.ts';
import type { FormFrame, Ui } from './ui.ts';

type FrameQuestion = Pick<Ui, 'lang' | 't' | 'path' | 'href' | 'may' | 'actor' | 'query'> & {
  readonly session: WebSession | null;
  readonly form: () => FormFrame;
  readonly flash: string | null;
  /** `warning` where the sentence says what is still to be done; nothing was done yet. */
  readonly flashTone: 'success' | 'warning';
};

/** What was just done; where it was done for somebody, the device need not keep a draft of it any longer. */
function flashOf({ flash, flashTone, actor }: FrameQuestion): Pick<PageFrame, 'flash'> {
  if (flash === null) return {};
  const isSaved = flashTone === 'success' && actor.accountId !== null;
  return { flash: { tone: flashTone, text: flash, ...(isSaved ? { savedFor: actor.accountId } : {}) } };
}

/** Draws the frame once per request. */
export function frameOf(parts: WebParts, question: FrameQuestion): PageFrame {
  const { lang, t, path, href, session } = question;
  const search = new URLSearchParams(question.query as Record<string, string>).toString();
  const here = `${path}${search === '' ? '' : `?${search}`}`;
  // A score sheet that nobody keeps stands in its address alone: whoever signs in there comes back to it. Words of a search are
  // not written into links.
  const goesOn = search !== '' && path.startsWith('/tu-cham-diem/');
  const signInPath = goesOn ? `/dang-nhap?tiep=${encodeURIComponent(here)}` : '/dang-nhap';
  const navigation = parts.navigation(question);
  const training = parts.ports.mode === 'training';
  const unsentFieldWork = parts.assets.islands['unsent-field-work'];
  return {
    lang,
    t: t.design,
    office: { name: parts.officeName ?? t.web.office, area: t.web.area, homeHref: href('/') },
    ...(session === null
      ? { signInHref: href(signInPath) }
      : {
          viewer: {
            name: session.actor.displayName,
            unit: session.unitName,
            accountHref: href('/tai-khoan'),
            signOut: { action: href('/dang-xuat'), csrf: question.form().csrf },
            // Nobody is signed out over what the field app on this device has not sent; teams of visits have members of every kind.
            fieldWork: { unsent: t.fieldApp.siteSignOut, open: t.fieldApp.openApp, href: href('/hien-truong') },
          },
        }),
    languages: [
      { lang: 'vi', label: lang === 'vi' ? t.web.thisLanguage : t.web.otherLanguage, href: here },
      {
        lang: 'en',
        label: lang === 'en' ? t.web.thisLanguage : t.web.otherLanguage,
        href: `/en${here === '/' ? '' : here}`,
      },
    ],
    navigation,
    training,
    ...(parts.ports.clock.isMoved ? { trainingDay: formatVietnamese(parts.ports.clock.today()) } : {}),
    ...flashOf(question),
    assets: {
      stylesheets: parts.assets.stylesheets,
      fonts: parts.assets.fonts,
      ...(parts.assets.icon === null ? {} : { icon: parts.assets.icon }),
      ...(session !== null && unsentFieldWork !== undefined ? { scripts: [unsentFieldWork] } : {}),
    },
    footer: {
      source: training ? t.web.footerTraining : t.web.footerSource,
      // What the list of all sections says already is not said twice.
      links: [
        { label: t.web.navigation.criteria, href: href('/bo-tieu-chi') },
        { label: t.web.navigation.units, href: href('/don-vi') },
        { label: t.catalogueFigures.title, href: href('/so-lieu') },
        { label: t.catalogueMap.title, href: href('/ban-do') },
        { label: t.web.navigation.pointsOfSale, href: href('/diem-ban') },
        { label: t.routes.open.heading, href: href('/tuyen') },
        { label: t.web.navigation.openData, href: href('/du-lieu-mo') },
      ].filter((link) => navigation.every((entry) => entry.href !== link.href)),
    },
    printedOn: formatVietnamese(parts.ports.clock.today()),
  };
}
