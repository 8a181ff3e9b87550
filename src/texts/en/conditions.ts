// Conditions by which a dossier is disqualified or stopped: answered by the producer and by the advisory team, decided by the council.

export const conditions = {
  title: 'Conditions that disqualify or stop a dossier',
  lead: 'Annex II of Decision 26. The council decides.',
  metLead: 'A condition was answered "Yes". The council decides; write clearly what the team saw.',
  condition: 'Condition',
  claimed: 'Producer answered',
  found: 'Advisory team answered',
  answers: { yes: 'Yes', no: 'No', open: 'Not answered' },
  met: (n: number) =>
    n === 1
      ? '1 condition that ends the evaluation was answered "Yes"'
      : `${n} conditions that end the evaluation were answered "Yes"`,
  metText: 'If the council finds so too, the dossier is disqualified or stopped, whatever its points.',
  byProducer: '(the producer answered Yes)',
  byTeam: '(the advisory team answered Yes)',
  byBoth: '(producer and advisory team both answered Yes)',
  despite: 'Send to the council all the same',
  despiteYes: 'I have read the conditions above and still send the dossier for the council to decide',
  reason: 'Why it still goes before the council',
  reasonHint: 'The council reads this reason with the dossier.',
  despiteOn: (day: string, reason: string) =>
    `Sent to the council on ${day} despite the conditions above, because: ${reason}`,
  onlyOne: 'A condition that ends it is met',
  openOne: 'Open the page to send it to the council',
  ownTitle: (n: number) =>
    n === 1
      ? 'By your own self-assessment, the dossier is disqualified or stopped by 1 condition'
      : `By your own self-assessment, the dossier is disqualified or stopped by ${n} conditions`,
  ownText:
    'It can still be sent: the council decides. If an answer is a mistake, change it in the self-assessment; if it is right, ask the commune officer before you send.',
  ownLink: 'Look at the answers in the self-assessment again',
  claimedTitle: (n: number) =>
    n === 1
      ? 'By the self-assessment of the producer, the dossier is disqualified or stopped by 1 condition'
      : `By the self-assessment of the producer, the dossier is disqualified or stopped by ${n} conditions`,
  claimedText: 'The producer answered "Yes" itself. The council decides.',
};
