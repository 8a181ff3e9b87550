// Links that show where a dossier stands to whoever holds one: made and revoked by the producer or its commune.

import { z } from 'zod';
import { findDisplayNames } from '#access/store-accounts.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { isOpenLink, mostStatusLinks, type StatusLink, statusLinkEnd } from '../rules/status-link.ts';
import { hashOfStatusToken, tokenOfStatusLink } from '../status-tokens.ts';
import { lockDossier } from '../store.ts';
import { findStatusLink, insertStatusLink, listStatusLinks, revokeStatusLinkRow } from '../store-status-links.ts';
import { subjectById } from './find-dossier.ts';

export interface ListedStatusLink extends Pick<StatusLink, 'id' | 'madeAt' | 'expiresAt'> {
  readonly madeByName: string | null;
  readonly token: string;
}

export const listDossierStatusLinks = defineUseCase({
  name: 'dossiers/list-status-links',
  kind: 'read',
  legalBasis: null,
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const { db, now, ports } = context;
    const open = (await listStatusLinks(db, input.dossierId)).filter((link) => isOpenLink(link, now));
    const names = await findDisplayNames(
      db,
      open.map((link) => link.madeBy),
    );
    return ok<readonly ListedStatusLink[]>(
      open.map((link) => ({
        id: link.id,
        madeAt: link.madeAt,
        expiresAt: link.expiresAt,
        madeByName: names.get(link.madeBy) ?? null,
        token: tokenOfStatusLink(ports.formSecret, link.id),
      })),
    );
  },
});

export const makeStatusLink = defineUseCase({
  name: 'dossiers/make-status-link',
  kind: 'act',
  legalBasis: null,
  input: z.object({ dossierId: id<'dossier'>() }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const { db, now, actor } = context;
    const dossier = await lockDossier(db, input.dossierId);
    if (dossier === null) return refuse(notFound);
    const open = (await listStatusLinks(db, dossier.id)).filter((link) => isOpenLink(link, now));
    if (open.length >= mostStatusLinks) {
      return refuse(problem('conflict', 'dossiers/too-many-links', { most: mostStatusLinks }));
    }
    const link: StatusLink = {
      id: context.newId<'dossier-status-link'>(),
      dossierId: dossier.id,
      madeBy: actor.accountId,
      madeAt: now,
      expiresAt: statusLinkEnd(now),
      revokedAt: null,
      revokedBy: null,
    };
    await insertStatusLink(db, link, hashOfStatusToken(tokenOfStatusLink(context.ports.formSecret, link.id)));
    context.touch({ kind: 'dossier-status-link', id: link.id, before: null, after: link });
    return ok({ linkId: link.id });
  },
});

export const revokeStatusLink = defineUseCase({
  name: 'dossiers/revoke-status-link',
  kind: 'act',
  legalBasis: null,
  input: z.object({ linkId: id<'dossier-status-link'>() }),
  async subject(input, context) {
    const link = await findStatusLink(context.db, input.linkId);
    return link === null ? refuse(notFound) : await subjectById(link.dossierId, context);
  },
  async run(input, context) {
    const { db, now, actor } = context;
    const before = await findStatusLink(db, input.linkId);
    if (before === null) return refuse(notFound);
    if (!(await revokeStatusLinkRow(db, before.id, actor.accountId, now))) {
      return refuse(problem('conflict', 'dossiers/link-revoked'));
    }
    const after = { ...before, revokedAt: now, revokedBy: actor.accountId };
    context.touch({ kind: 'dossier-status-link', id: before.id, before, after });
    return ok({ dossierId: before.dossierId });
  },
});
