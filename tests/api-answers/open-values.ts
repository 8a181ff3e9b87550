// Fields of answers that may hold any JSON, and why no type says more. Everything else that a type leaves open is a fault of the drawing.

/** By type and field; what stands here and is not met is a fault too. */
export const openValues: Readonly<Record<string, string>> = {
  'Problem.details': 'figures and words of a sentence, other ones for each code',
  'FieldProblem.details': 'figures and words of a sentence, other ones for each code',
  'Change.from': 'the value of any field of a record',
  'Change.to': 'the value of any field of a record',
  'HistoryItem.before': 'the content of any record before an act',
  'SupportChange.from': 'the value of any field of a support',
  'SupportChange.to': 'the value of any field of a support',
  'MergeField.from': 'the value of any field of a producer',
  'MergeField.into': 'the value of any field of a producer',
  'ComparedLine.before': 'a line of any form',
  'ComparedLine.now': 'a line of any form',
  'CriteriaDocument.*': 'the file of a set, described in law/README.md',
};
