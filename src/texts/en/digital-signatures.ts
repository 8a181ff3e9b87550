// Digital signatures on PDF files: what was checked, one sentence each.

import type { DigitalSignatureTexts, digitalSignatureProblems as vi } from '../vi/digital-signatures.ts';

export const digitalSignatures: DigitalSignatureTexts = {
  standings: {
    unread: 'Digital signature not read',
    broken: 'Digital signature does not fit the file',
    weak: 'Digital signature with a weak algorithm',
    revoked: 'Certificate was revoked',
    'changed-after': 'Something was added after signing',
    'certificate-not-valid': 'Certificate not valid when signing',
    'signer-unknown': 'Intact, signer not verified',
    verified: 'Digital signature verified',
  },
  title: 'Check of the digital signature',
  numbered: (n, of) => (of === 1 ? 'Digital signature' : `Digital signature ${n} of ${of}`),
  marks: { good: 'passed', bad: 'failed', open: 'open' },
  signer: (name, organisation, code) =>
    `Signer: ${[name, organisation === name ? null : organisation, code].filter((one) => one !== null).join(', ')}.`,
  noName: 'no name given',
  unreadKind: (kind) =>
    `This kind of signature cannot be read yet${kind === null ? '' : ` (${kind})`}. Sign again with a usual PDF signature (PAdES, adbe.pkcs7.detached).`,
  unreadable: 'The signature cannot be read: its data are damaged or not of the standard.',
  tooMany: 'The file has too many digital signatures; they were not checked.',
  tooHeavy: 'The file is too heavy or too tangled; its digital signatures were not checked.',
  content: {
    intact: 'The content is as it was signed.',
    changed: 'The content is not what was signed, or the signature was not made with this certificate.',
  },
  cover: {
    whole: 'The signature covers the whole file; nothing was added after signing.',
    earlier: 'After this signature something was added to the file that it does not cover.',
    wrong: 'What is signed is not as it must be: part of the file was left out.',
  },
  algorithm: (words, isWeak) =>
    isWeak ? `Weak algorithm (${words}): it can be forged and is not accepted.` : `Algorithm: ${words}.`,
  chain: {
    anchored: (issuer, root) =>
      `The certificate was issued by ${issuer} and leads to the root ${root}, which this system trusts.`,
    'unknown-root': (issuer) =>
      `The certificate was issued by ${issuer} and leads to no root that this system trusts: the signer is not verified.`,
    'no-roots': (issuer) =>
      `The certificate was issued by ${issuer}. This system was told of no root to trust: the signer is not verified.`,
  },
  certificate: {
    valid: (from, to) => `The certificate was valid when signing (${from} to ${to}).`,
    expired: (from, to) =>
      `The certificate (${from} to ${to}) had ended when signing, or when the file came, and no time stamp proves an earlier signing.`,
    'not-yet': (from, to) =>
      `The time of signing does not fit: the certificate (${from} to ${to}) had not begun, or the time lies after the file came.`,
    unfit: (from, to) => `The certificate (${from} to ${to}) was not issued for signing documents.`,
  },
  time: {
    none: 'The signature names no time of signing.',
    claimed: (at) => `Time of signing ${at} by the signer’s own clock; no time stamp proves it.`,
    proven: (at, by) => `A time stamp by ${by}: the signature was there at ${at}.`,
    'unknown-authority': (at, by) => `A time stamp of ${at} by ${by}, whom this system does not trust.`,
    wrong: 'The time stamp is not of this signature.',
  },
  takenBack: {
    'not-checked':
      'Whether the certificate was revoked was not checked: the file carries no list, and this system asks nobody over the network.',
    'not-on-list': 'The certificate is not on the list in the file; newer lists were not asked for.',
    revoked: 'The list in the file says that the certificate was revoked.',
  },
  checkedAt: (when, roots) =>
    roots === null ? `Checked ${when}, when no root was trusted.` : `Checked ${when} by the set of roots ${roots}.`,
  form: {
    states: {
      photograph: 'Photograph of the signed page',
      verified: 'Signed digitally, verified',
      blank: 'Not signed',
      'not-verified': 'Digital signature does not count yet',
      'other-paper': 'Signature on another paper',
      'other-form': 'Signature on another form',
      'earlier-text': 'Signature on an earlier text',
      'both-forms': 'Under both forms',
      unseen: 'Nobody has looked',
      'no-signed-page': 'No signed page',
      'look-alike': 'Looks like another picture',
      'other-signer': 'Signed by somebody else, not looked at',
      'refused-signer': 'Signed by somebody else',
    },
    says: {
      photograph: '',
      verified: 'The form counts as signed.',
      blank:
        'This is a paper of the dossier without any digital signature, so it does not count as signed. Sign this file and send it again, or photograph the page signed by hand.',
      'not-verified':
        'A file with a digital signature is judged by it, and this one could not be verified, so the form does not count as signed yet. Sign again, or photograph the page signed and stamped by hand.',
      'other-paper':
        'The signature is good, but the signed pages are those of no paper of this dossier. Take the form from "Papers of the dossier", sign that very file and send it.',
      'other-form': 'The signature is good, but this is the other form of the dossier. Send it under that form.',
      'earlier-text':
        'The signature is good, but the dossier was changed after this copy was printed. Take the new form, sign it and send it.',
      'both-forms': 'The same picture lies under both forms, so neither counts as signed. Take it off the wrong form.',
      unseen:
        'This PDF has no digital signature and is no print of the dossier, so an officer has to look before it counts as a signed page. Or photograph the page signed and stamped, and send that.',
      'look-alike':
        'This picture looks like a signed page that was sent for another form or dossier, so it counts once an officer has looked. If it was sent by mistake, take it off and send the right page.',
      'other-signer':
        'The signature is good, but the certificate names neither the number nor the name of the producer, nor its representative, so it counts once an officer has looked. Or sign with a certificate of the producer, or photograph the page that was signed and stamped by hand.',
      'refused-signer':
        'An officer looked: who stands in the certificate does not sign for the producer, so the form does not count as signed. Sign with a certificate of the producer, or photograph the page that was signed and stamped by hand.',
      'no-signed-page': 'An officer looked: this is not the signed and stamped page of the form. Send the right page.',
    },
    paper: {
      draft: (form) => `Every page is that of ${form} of this dossier (printed before it was sent).`,
      sent: (form, ordinal) => `Every page is that of ${form} of this dossier, sending ${ordinal}.`,
      none: 'The pages are those of no paper of this dossier.',
    },
    sameCode: 'The number on the certificate is the registration number of the producer.',
    sameName: 'The certificate has the name of the producer or of its representative.',
    otherCode:
      'The certificate has neither number nor name of the producer, nor its representative: an officer says whether this person signs for it. What the law on electronic transactions asks here was not verified.',
    pictureState: 'Page of an earlier text',
    pictureEarlier:
      'The page was signed before the changes below, so it does not count as signed. Print the form again, sign it and send the new page.',
    look: 'Look and note what you see',
    lookTitle: 'Look at a signed page',
    signerQuestion: 'Does who stands in the certificate sign for the producer?',
    signers: { 'signed-page': 'Yes, this person signs for it', 'no-signed-page': 'No' },
    lookQuestion: 'Is this file the signed and stamped page of the form?',
    looks: { 'signed-page': 'Yes, with signature and stamp of the producer', 'no-signed-page': 'No' },
    lookSave: 'Record what was seen',
    recheck: 'Check the signature again',
    rechecked: 'The digital signature was checked again.',
    received: {
      photograph: 'The signed page has arrived.',
      verified: 'The signed file has arrived: its signature is verified, and the form counts as signed.',
      other: 'The file has arrived. The form does not count as signed yet: see the check below.',
    },
  },
  wallet: {
    has: (count) => (count === 1 ? 'Has 1 digital signature' : `Has ${count} digital signatures`),
    lead: 'For the offices’ information. A digital signature does not replace the check with the issuer.',
  },
};

export const digitalSignatureProblems: { readonly [C in keyof typeof vi]: () => string } = {
  'dossiers/no-signature-to-check': () =>
    'This page is a photograph, or not the signed page of a form, so it has no digital signature to check. Only a PDF of Form 01 or Form 02 can be checked.',
};
