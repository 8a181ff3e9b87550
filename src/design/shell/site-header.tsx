// The header: whose office, what place, who I am and for which unit, which language.

import { Icon } from '../icon.tsx';
import type { PageFrame } from '../page-frame.ts';

/**
 * @example <SiteHeader frame={frame} />
 */
export function SiteHeader({ frame }: { readonly frame: PageFrame }) {
  const { t, office } = frame;
  return (
    <header class="site-header">
      {frame.training && (
        <p class="training">
          <strong>{t.shell.training}</strong>{' '}
          {frame.trainingDay !== undefined && <span>{t.shell.trainingDay(frame.trainingDay)} </span>}
          <span class="training__detail">{t.shell.trainingDetail}</span>
        </p>
      )}
      <div class="wrap site-header__row">
        <a class="site-name" href={office.homeHref}>
          {office.logoUrl && <img class="site-name__logo" src={office.logoUrl} alt="" width="44" height="44" />}
          <span class="site-name__words">
            <span class="site-name__office">{office.name}</span>
            <span class="site-name__area">{office.area}</span>
          </span>
        </a>
        <div class="site-header__side">
          {frame.viewer ? <ViewerBox frame={frame} /> : <SignInLink frame={frame} />}
          <nav class="languages" aria-label={t.shell.languages}>
            {frame.languages.map((link) => (
              <a
                key={link.lang}
                class="languages__link"
                href={link.href}
                lang={link.lang}
                hreflang={link.lang}
                aria-current={link.lang === frame.lang ? 'true' : undefined}
              >
                {link.label}
              </a>
            ))}
          </nav>
        </div>
      </div>
    </header>
  );
}

function SignInLink({ frame }: { readonly frame: PageFrame }) {
  if (frame.signInHref === undefined) return null;
  return (
    <a class="site-header__sign-in" href={frame.signInHref}>
      <Icon name="account" /> {frame.t.shell.signIn}
    </a>
  );
}

function ViewerBox({ frame }: { readonly frame: PageFrame }) {
  const { viewer, t } = frame;
  if (viewer === undefined) return null;
  const words = (
    <>
      <span class="viewer__name">{viewer.name}</span>
      <span class="viewer__unit">{viewer.unit}</span>
    </>
  );
  return (
    <div class="viewer">
      {viewer.accountHref ? (
        <a class="viewer__who" href={viewer.accountHref}>
          {words}
        </a>
      ) : (
        <span class="viewer__who">{words}</span>
      )}
      <form class="viewer__out" method="post" action={viewer.signOut.action}>
        {viewer.signOut.csrf && <input type="hidden" name="csrf" value={viewer.signOut.csrf} />}
        <button class="link-button" type="submit">
          {t.shell.signOut}
        </button>
      </form>
      {viewer.fieldWork !== undefined && (
        <p
          hidden
          class="viewer__unsent"
          role="alert"
          tabIndex={-1}
          data-unsent-field-work={viewer.fieldWork.unsent}
          data-open={viewer.fieldWork.open}
          data-app={viewer.fieldWork.href}
        />
      )}
    </div>
  );
}
