/** What people can demand, and the letters that demand it. */
export const rights = {
  'right.access': 'See your data',
  'right.correction': 'Have data corrected',
  'right.deletion': 'Have data deleted',
  'right.marketing': 'Stop marketing',
  'right.withdrawal': 'Withdraw consent',
  'right.objection': 'Object to a use of your data',
  'right.opt-out': 'Opt\u00a0out',
  'right.restriction': 'Have the use of data restricted',
  'right.portability': 'Take your data with you',
  'right.refusal': 'Give no data',
  'right.complaint': 'Complain',
  'right-subject.access': 'Request for access to my personal data',
  'right-subject.correction': 'Request to correct my personal data',
  'right-subject.deletion': 'Request to delete my personal data',
  'right-subject.marketing': 'No marketing with my personal data',
  'right-subject.withdrawal': 'Withdrawal of my consent',
  'right-subject.objection': 'Objection to the use of my personal data',
  'right-subject.opt-out': 'Opting out of a use of my personal data',
  'right-subject.restriction': 'Request to restrict the use of my personal data',
  'right-subject.portability': 'Request to receive my personal data in a file',
  'right-subject.refusal': 'Personal data that I do not wish to give',
  'right-subject.complaint': 'Complaint about the handling of my personal data',
  'right-demand.access':
    'I ask you to tell me whether you hold personal data about me, and to give me access to them.',
  'right-demand.correction':
    'I ask you to correct the personal data that you hold about me: [what is wrong, and what is right].',
  'right-demand.deletion':
    'I ask you to delete the personal data that you hold about me: [all, or which].',
  'right-demand.marketing':
    'I do not wish my personal data to be used for marketing any more. I withdraw whatever consent I gave to it, and object to it. Please send me no more marketing messages.',
  'right-demand.withdrawal':
    'I withdraw the consent that I gave to the use of my personal data for: [which purposes].',
  'right-demand.objection': 'I object to the use of my personal data for: [which purposes].',
  'right-demand.opt-out': 'I opt out of: [the use or disclosure that you do not want].',
  'right-demand.restriction':
    'I ask you to restrict the use of my personal data: [which data, and why].',
  'right-demand.portability':
    'I ask you to give me, in a common format that machines can read, the personal data that I gave you.',
  'right-demand.refusal':
    'I do not wish to give you: [which data]. Please tell me what that means for the service.',
  'right-demand.complaint':
    'I complain about how you handle my personal data: [what happened]. Please look into it and tell me the result.',
  'rights-due.day':
    '.input {$count :number} .match $count 1 {{one day}} 2 {{two days}} 3 {{three days}} 4 {{four days}} 5 {{five days}} 6 {{six days}} 7 {{seven days}} 8 {{eight days}} 9 {{nine days}} 10 {{ten days}} * {{{$count} days}}',
  'rights-due.working-day':
    '.input {$count :number} .match $count 1 {{one working day}} 2 {{two working days}} 3 {{three working days}} 4 {{four working days}} 5 {{five working days}} 6 {{six working days}} 7 {{seven working days}} 8 {{eight working days}} 9 {{nine working days}} 10 {{ten working days}} * {{{$count} working days}}',
  'rights-due.week':
    '.input {$count :number} .match $count 1 {{one week}} 2 {{two weeks}} 3 {{three weeks}} 4 {{four weeks}} 5 {{five weeks}} 6 {{six weeks}} 7 {{seven weeks}} 8 {{eight weeks}} 9 {{nine weeks}} 10 {{ten weeks}} * {{{$count} weeks}}',
  'rights-due.month':
    '.input {$count :number} .match $count 1 {{one month}} 2 {{two months}} 3 {{three months}} 4 {{four months}} 5 {{five months}} 6 {{six months}} 7 {{seven months}} 8 {{eight months}} 9 {{nine months}} 10 {{ten months}} * {{{$count} months}}',
  'rights-due.year':
    '.input {$count :number} .match $count 1 {{one year}} 2 {{two years}} 3 {{three years}} 4 {{four years}} 5 {{five years}} 6 {{six years}} 7 {{seven years}} 8 {{eight years}} 9 {{nine years}} 10 {{ten years}} * {{{$count} years}}',
  'rights-due.ends': 'If it is received today, {$today :date}, that time ends on {$end :date}.',
  'rights-due.ends-extended':
    'If it is received today, {$today :date}, that time ends on {$end :date}; where it is extended, on {$last :date}.',
  'rights-due.letter': 'Counted from today, {$today :date}, it ends on {$end :date}.',
  'rights-due.copied': 'Copied.',
  'rights-due.blocked': 'Your browser blocked copying. Select the letter and copy it.',
  'rights.letters': 'Your rights, and letters to exercise them',
  'rights.title': 'Your rights · {$name}',
  'rights.description':
    'What you can demand of {$name} about your personal data: the clause that grants it, whom to write to, and letters to send.',
  'rights.granted': 'Granted in {$clauses}',
  'rights.law': 'Where it applies, {$law}',
  'rights.own': 'Your {$title}, in “{$heading}”,',
  'rights.answer': '{$source} names {$length} from the receipt of a request.',
  'rights.answer-extended':
    '{$source} names {$length} from the receipt of a request, and at most {$most} {$condition}.',
  'request.opening': 'Dear Sir or Madam,',
  'request.clauses':
    '.input {$count :number} .match $count one {{I refer to this clause of your {$policy}, {$version}:}} * {{I refer to these clauses of your {$policy}, {$version}:}}',
  'request.product': 'Product or service: ',
  'request.product-hint': '[as it is called]',
  'request.period': 'Period: ',
  'request.period-hint': '[from when to when]',
  'request.about': 'About me: ',
  'request.about-hint': '[name, and the address or account that you know me by]',
  'request.time': '{$source} names {$length} from receipt for an answer. ',
  'request.closing': 'Yours faithfully',
} as const;
