import type { rights as english } from '../en/rights.ts';
import type { Translated } from '../words.ts';

export const rights: Translated<typeof english> = {
  'right.access': 'Ihre Daten einsehen',
  'right.correction': 'Daten berichtigen lassen',
  'right.deletion': 'Daten löschen lassen',
  'right.marketing': 'Werbung beenden',
  'right.withdrawal': 'Einwilligung widerrufen',
  'right.objection': 'Einer Nutzung Ihrer Daten widersprechen',
  'right.opt-out': 'Abmelden (Opt\u2011out)',
  'right.restriction': 'Nutzung der Daten einschränken lassen',
  'right.portability': 'Ihre Daten mitnehmen',
  'right.refusal': 'Keine Daten angeben',
  'right.complaint': 'Sich beschweren',
  'right-subject.access': 'Antrag auf Auskunft über meine personenbezogenen Daten',
  'right-subject.correction': 'Antrag auf Berichtigung meiner personenbezogenen Daten',
  'right-subject.deletion': 'Antrag auf Löschung meiner personenbezogenen Daten',
  'right-subject.marketing': 'Keine Werbung mit meinen personenbezogenen Daten',
  'right-subject.withdrawal': 'Widerruf meiner Einwilligung',
  'right-subject.objection': 'Widerspruch gegen die Nutzung meiner personenbezogenen Daten',
  'right-subject.opt-out': 'Opt-out von einer Nutzung meiner personenbezogenen Daten',
  'right-subject.restriction':
    'Antrag auf Einschränkung der Nutzung meiner personenbezogenen Daten',
  'right-subject.portability': 'Antrag auf Herausgabe meiner personenbezogenen Daten als Datei',
  'right-subject.refusal': 'Personenbezogene Daten, die ich nicht angeben möchte',
  'right-subject.complaint': 'Beschwerde über den Umgang mit meinen personenbezogenen Daten',
  'right-demand.access':
    'Ich bitte Sie, mir mitzuteilen, ob Sie personenbezogene Daten über mich haben, und mir Auskunft über diese zu geben.',
  'right-demand.correction':
    'Ich bitte Sie, die personenbezogenen Daten zu berichtigen, die Sie über mich haben: [was falsch ist und was richtig ist].',
  'right-demand.deletion':
    'Ich bitte Sie, die personenbezogenen Daten zu löschen, die Sie über mich haben: [alle oder welche].',
  'right-demand.marketing':
    'Ich möchte nicht, dass meine personenbezogenen Daten weiter für Werbung genutzt werden. Ich widerrufe jede Einwilligung, die ich dazu gegeben habe, und widerspreche der Nutzung. Bitte senden Sie mir keine Werbung mehr.',
  'right-demand.withdrawal':
    'Ich widerrufe die Einwilligung, die ich zur Nutzung meiner personenbezogenen Daten gegeben habe, für: [welche Zwecke].',
  'right-demand.objection':
    'Ich widerspreche der Nutzung meiner personenbezogenen Daten für: [welche Zwecke].',
  'right-demand.opt-out':
    'Ich erkläre das Opt-out von: [die Nutzung oder Weitergabe, die Sie nicht möchten].',
  'right-demand.restriction':
    'Ich bitte Sie, die Nutzung meiner personenbezogenen Daten einzuschränken: [welche Daten und warum].',
  'right-demand.portability':
    'Ich bitte Sie, mir die personenbezogenen Daten, die ich Ihnen gegeben habe, in einem gängigen maschinenlesbaren Format zu geben.',
  'right-demand.refusal':
    'Ich möchte Ihnen nicht angeben: [welche Daten]. Bitte teilen Sie mir mit, was das für den Dienst bedeutet.',
  'right-demand.complaint':
    'Ich beschwere mich darüber, wie Sie mit meinen personenbezogenen Daten umgehen: [was geschehen ist]. Bitte gehen Sie der Sache nach und teilen Sie mir das Ergebnis mit.',
  'rights-due.day':
    '.input {$count :number} .match $count 1 {{ein Tag}} 2 {{zwei Tage}} 3 {{drei Tage}} 4 {{vier Tage}} 5 {{fünf Tage}} 6 {{sechs Tage}} 7 {{sieben Tage}} 8 {{acht Tage}} 9 {{neun Tage}} 10 {{zehn Tage}} * {{{$count} Tage}}',
  'rights-due.working-day':
    '.input {$count :number} .match $count 1 {{ein Arbeits- oder Werktag}} 2 {{zwei Arbeits- oder Werktage}} 3 {{drei Arbeits- oder Werktage}} 4 {{vier Arbeits- oder Werktage}} 5 {{fünf Arbeits- oder Werktage}} 6 {{sechs Arbeits- oder Werktage}} 7 {{sieben Arbeits- oder Werktage}} 8 {{acht Arbeits- oder Werktage}} 9 {{neun Arbeits- oder Werktage}} 10 {{zehn Arbeits- oder Werktage}} * {{{$count} Arbeits- oder Werktage}}',
  'rights-due.week':
    '.input {$count :number} .match $count 1 {{eine Woche}} 2 {{zwei Wochen}} 3 {{drei Wochen}} 4 {{vier Wochen}} 5 {{fünf Wochen}} 6 {{sechs Wochen}} 7 {{sieben Wochen}} 8 {{acht Wochen}} 9 {{neun Wochen}} 10 {{zehn Wochen}} * {{{$count} Wochen}}',
  'rights-due.month':
    '.input {$count :number} .match $count 1 {{ein Monat}} 2 {{zwei Monate}} 3 {{drei Monate}} 4 {{vier Monate}} 5 {{fünf Monate}} 6 {{sechs Monate}} 7 {{sieben Monate}} 8 {{acht Monate}} 9 {{neun Monate}} 10 {{zehn Monate}} * {{{$count} Monate}}',
  'rights-due.year':
    '.input {$count :number} .match $count 1 {{ein Jahr}} 2 {{zwei Jahre}} 3 {{drei Jahre}} 4 {{vier Jahre}} 5 {{fünf Jahre}} 6 {{sechs Jahre}} 7 {{sieben Jahre}} 8 {{acht Jahre}} 9 {{neun Jahre}} 10 {{zehn Jahre}} * {{{$count} Jahre}}',
  'rights-due.ends':
    'Wenn er heute, am {$today :date}, eingeht, endet diese Frist am {$end :date}.',
  'rights-due.ends-extended':
    'Wenn er heute, am {$today :date}, eingeht, endet diese Frist am {$end :date}; wird sie verlängert, am {$last :date}.',
  'rights-due.letter': 'Ab heute, dem {$today :date}, gerechnet, endet sie am {$end :date}.',
  'rights-due.copied': 'Kopiert.',
  'rights-due.blocked':
    'Ihr Browser hat das Kopieren verhindert. Markieren Sie den Brief und kopieren Sie ihn.',
  'rights.letters': 'Ihre Rechte, und Schreiben, um sie auszuüben',
  'rights.title': 'Ihre Rechte · {$name}',
  'rights.description':
    'Was Sie von {$name} zu Ihren personenbezogenen Daten verlangen können: die Klausel, die es gewährt, an wen Sie schreiben und Briefe zum Versenden.',
  'rights.granted': 'Gewährt in {$clauses}',
  'rights.law': 'Soweit anwendbar, {$law}',
  'rights.own': 'Ihre Richtlinie „{$title}“, in „{$heading}“,',
  'rights.answer': '{$source} nennt {$length} ab Eingang eines Antrags.',
  'rights.answer-extended':
    '{$source} nennt {$length} ab Eingang eines Antrags und höchstens {$most} {$condition}.',
  'request.opening': 'Sehr geehrte Damen und Herren,',
  'request.clauses':
    '.input {$count :number} .match $count one {{Ich beziehe mich auf diese Klausel Ihrer Richtlinie „{$policy}“, {$version}:}} * {{Ich beziehe mich auf diese Klauseln Ihrer Richtlinie „{$policy}“, {$version}:}}',
  'request.product': 'Produkt oder Dienst: ',
  'request.product-hint': '[wie es heißt]',
  'request.period': 'Zeitraum: ',
  'request.period-hint': '[von wann bis wann]',
  'request.about': 'Zu meiner Person: ',
  'request.about-hint': '[Name und die Adresse oder das Konto, unter dem Sie mich kennen]',
  'request.time': '{$source} nennt {$length} ab Eingang für eine Antwort. ',
  'request.closing': 'Mit freundlichen Grüßen',
};
