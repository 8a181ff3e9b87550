// /dang-xuat: ends the session on the server; the button in the header posts here, and who opens the address is asked.

import { Button } from '#design/button.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { signOut } from '../use-cases/sign-out.ts';

export const signOutPage = definePage<{ readonly name: string }>({
  path: '/dang-xuat',
  right: 'access/sign-out',
  rate: 'page',
  width: 'narrow',
  beforeFullSession: true,
  title: (_data, ui) => ui.t.design.shell.signOut,
  load: async (request) => ok({ name: request.actor.displayName }),
  view: ({ name }, ui) => (
    <>
      <PageHeading heading={ui.t.access.signOut.heading} summary={ui.t.access.signOut.summary(name)} />
      <Form action={ui.href('/dang-xuat')} {...ui.form()}>
        <FormActions t={ui.t.design} cancel={{ label: ui.t.design.confirm.cancel, href: ui.href('/viec') }}>
          <Button>{ui.t.design.shell.signOut}</Button>
        </FormActions>
      </Form>
    </>
  ),
  async post(request) {
    const done = await request.run(signOut, { sessionId: request.session?.id });
    if (!done.ok) return done;
    request.clearSession();
    return ok({ to: '/', flash: textsOf(request.lang).access.signOut.done });
  },
});
