// Form 03: photographs, the meeting, the page on which the report is read.

import type { DossierReportTexts, dossierReportProblems as viProblems } from '../vi/dossier-report.ts';

export const dossierReport: DossierReportTexts = {
  takenIn: {
    title: (samples, required, sets) =>
      `Taken in: ${required === 0 ? 'no samples needed' : `${samples} of ${required} samples`}, ${sets} paper sets`,
    blank:
      'The letter prints what was taken in; what was not stays blank (……) to be filled in by hand. Take samples and paper in first and the figures are printed.',
    printed: 'The letter prints these figures.',
    link: 'Take samples in, make the cover of the paper set',
  },
  photos: {
    heading: 'Photographs of Form 03',
    summary:
      'Photographs that the commune took of raw material, work and place. They stand beside the finding and are printed as an annex of the report. Once it is issued none is added or taken off.',
    add: 'Add photographs',
    saveAndAdd: 'Save and add photographs',
    saveAndAddTo: (matter) => `Save and add photographs: ${matter}`,
    matter: 'For which matter',
    file: 'Photographs',
    fileHint: (most) =>
      `Take them now or choose some. At most ${most} a matter, 10 MB each. They are drawn anew: the place, time and device hidden in the file do not leave with them.`,
    caption: 'Caption',
    captionHint:
      'What it shows, where, on which day. It is given to all photographs of this sending; each can be changed below.',
    captionExample: 'Shan tea garden of Sin Câu village, 24/11/2026',
    submit: 'Send photographs',
    shrinking: 'Making the photographs smaller before they are sent…',
    saveCaption: 'Save caption',
    remove: 'Take this photograph off',
    none: 'No photograph yet.',
    room: (n) => (n === 0 ? 'No room for more.' : `Room for ${n} more.`),
    alt: (matter, n) => `${matter}, photograph ${n}`,
    added: (n) => (n === 0 ? 'These photographs were there already.' : `Photographs added: ${n}.`),
    captionSaved: 'Caption saved.',
    removed: 'Photograph taken off.',
    back: 'Back to Form 03',
  },
  meeting: {
    title: 'Meeting for opinions (if any)',
    lead: 'The chair of the commune calls the offices concerned together where it is needed (Art. 7.2a). No meeting: leave all four empty.',
    meetingOn: 'Day of the meeting',
    meetingPlace: 'Place',
    meetingPlaceExample: 'Meeting room of the commune',
    meetingAttendees: 'Who attended',
    meetingAttendeesHint: 'One office or function a line, and how many came. No names are needed.',
    meetingAttendeesExample: 'Economic division: 2; Farmers’ union: 1; Village head: 1',
    meeting: 'Opinions and conclusion',
    open: (lines) => `The meeting still lacks: ${lines}. Complete it, or empty all four where there was none.`,
    none: 'The commune called no meeting.',
  },
  returned: {
    loss: 'A loss has a minus before it, for example -45.000.000.',
    part: (note) => `Returned by the commune, not changed yet: ${note}`,
  },
  signing: {
    title: 'Sheet to sign',
    text: 'Print the sheet, sign and stamp it, then type number and day here. Once issued it cannot be taken back.',
    pdf: 'Sheet to sign, PDF',
    docx: 'Sheet to sign, Word',
    code: 'Code at the foot of the signed sheet',
    codeHint: (code) =>
      `The draft as it stands has the code ${code}. Another code on the signed sheet means that the draft was changed after it was printed.`,
  },
  view: {
    heading: 'Report of the commune (Form 03)',
    link: 'Read the report of the commune (Form 03)',
    draft: 'Not issued: the commune may still change it.',
    issued: (number, day, signer) => `No. ${number}, ${day}, signed by: ${signer}.`,
    finding: 'Finding of the commune',
    noFinding: 'No finding yet.',
    papers: 'Printed',
    pdf: 'Form 03, PDF with the annex of photographs',
    docx: 'Form 03, Word',
    change: 'Change Form 03',
  },
};

export const dossierReportProblems: typeof viProblems = {
  'dossiers/photo-missing': () =>
    'No photograph was chosen. Take or choose at least one JPEG, PNG or WebP, then send it.',
  'dossiers/too-many-photos': (d) =>
    `A matter holds at most ${String(d['most'])} photographs and has room for ${String(d['room'])}, so none of these was taken. Choose fewer, or take some off first.`,
  'dossiers/meeting-before-receipt': (d) =>
    `The meeting cannot be before the dossier was received (${String(d['day'] ?? '')}): it looks at this dossier. Look at the day again.`,
  'dossiers/meeting-in-future': () =>
    'The day of the meeting cannot be after today. Give the day on which it was held.',
  'dossiers/meeting-open': () =>
    'Not sent: the meeting lacks its day, place, attendance or conclusion. Complete it in Form 03, or empty it where there was none.',
  'dossiers/signed-another-draft': (d) =>
    `This is not the code of the draft as it stands (${String(d['code'])}): Form 03 was changed after the sheet was printed. Print it again and have it signed, or bring Form 03 back to what was signed.`,
};
