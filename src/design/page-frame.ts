// What every page knows before its own content: language, office, viewer, navigation, assets. Made once per request.

import type { DesignTexts } from '#texts/vi/design.ts';
import type { IconName } from './icon.tsx';

export type Language = 'vi' | 'en';

/** One entry of the main navigation. At most seven a role; the first four are the phone's bottom bar. */
export interface NavigationEntry {
  readonly label: string;
  /** A shorter label for the phone's bottom bar, about ten letters. */
  readonly shortLabel?: string | undefined;
  readonly href: string;
  readonly icon?: IconName | undefined;
  /** The page is this entry or lies under it. */
  readonly current?: boolean | undefined;
  /** How many things wait there; shown as a number after the label. */
  readonly count?: number | undefined;
  /** Has no place of its own: it stands in the list of all sections at the foot of the page alone. */
  readonly atFoot?: boolean | undefined;
  /** Pages that belong together below this entry; shown under the entries where the entry is current. */
  readonly under?: readonly NavigationPage[] | undefined;
}

/** A page below an entry. */
export interface NavigationPage {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean | undefined;
  /** Opened seldom: it stands folded behind the others. */
  readonly rest?: boolean | undefined;
}

/** Who is signed in, and for which unit. */
export interface Viewer {
  readonly name: string;
  readonly unit: string;
  readonly accountHref?: string | undefined;
  /** Sign-out is a form, because it changes something. */
  readonly signOut: { readonly action: string; readonly csrf?: string | undefined };
  /** Of who takes visits into the field: what is said where this device still holds some that were not sent; `{n}` is how many. */
  readonly fieldWork?: { readonly unsent: string; readonly open: string; readonly href: string } | undefined;
}

/** A link with words. */
export interface TextLink {
  readonly label: string;
  readonly href: string;
}

/** The other language (and this one) of the same page. */
export interface LanguageLink extends TextLink {
  readonly lang: Language;
}

/** What was just done, shown once at the top of the next page. */
export interface Flash {
  readonly tone: 'info' | 'success' | 'warning' | 'danger';
  readonly text: string;
  /** Whose drafts of what was saved need not be kept any longer; see `Form`. */
  readonly savedFor?: string | undefined;
}

/** The frame around every page. Rooms get it from the web layer and hand it to `PageShell` unchanged. */
export interface PageFrame {
  readonly lang: Language;
  readonly t: DesignTexts;
  readonly office: {
    /** "Văn phòng OCOP tỉnh Lai Châu" */
    readonly name: string;
    /** What this place is: "Sổ đăng ký sản phẩm OCOP". */
    readonly area: string;
    readonly homeHref: string;
    /** A picture the office uploaded and is entitled to use; there is none by default. */
    readonly logoUrl?: string | undefined;
  };
  readonly viewer?: Viewer | undefined;
  /** Shown when nobody is signed in. */
  readonly signInHref?: string | undefined;
  readonly languages: readonly LanguageLink[];
  readonly navigation: readonly NavigationEntry[];
  readonly training: boolean;
  /** The day that a class has set, where it is not today. */
  readonly trainingDay?: string;
  readonly flash?: Flash | undefined;
  readonly assets: {
    readonly stylesheets: readonly string[];
    /** Module scripts; empty on public pages. */
    readonly scripts?: readonly string[] | undefined;
    /** Font files worth loading with the page (regular, latin and vietnamese). */
    readonly fonts?: readonly string[] | undefined;
    readonly icon?: string | undefined;
  };
  readonly footer: {
    /** Whose data, as of when, and how it may be used. */
    readonly source: string;
    readonly links: readonly TextLink[];
  };
  /** Today, written for people; appears on paper only. */
  readonly printedOn: string;
}
