import type { rights as english } from '../en/rights.ts';
import type { Translated } from '../words.ts';

export const rights: Translated<typeof english> = {
  'right.access': 'Accedere ai propri dati',
  'right.correction': 'Far rettificare i dati',
  'right.deletion': 'Far cancellare i dati',
  'right.marketing': 'Fermare il marketing',
  'right.withdrawal': 'Revocare il consenso',
  'right.objection': 'Opporsi a un uso dei dati',
  'right.opt-out': 'Rinunciare (opt\u2011out)',
  'right.restriction': 'Far limitare l’uso dei dati',
  'right.portability': 'Portare con sé i dati',
  'right.refusal': 'Non fornire dati',
  'right.complaint': 'Presentare reclamo',
  'right-subject.access': 'Richiesta di accesso ai miei dati personali',
  'right-subject.correction': 'Richiesta di rettifica dei miei dati personali',
  'right-subject.deletion': 'Richiesta di cancellazione dei miei dati personali',
  'right-subject.marketing': 'Nessun marketing con i miei dati personali',
  'right-subject.withdrawal': 'Revoca del mio consenso',
  'right-subject.objection': 'Opposizione all’uso dei miei dati personali',
  'right-subject.opt-out': 'Rinuncia a un uso dei miei dati personali',
  'right-subject.restriction': 'Richiesta di limitazione dell’uso dei miei dati personali',
  'right-subject.portability': 'Richiesta di ricevere i miei dati personali in un file',
  'right-subject.refusal': 'Dati personali che non desidero fornire',
  'right-subject.complaint': 'Reclamo sul trattamento dei miei dati personali',
  'right-demand.access':
    'Vi chiedo di comunicarmi se detenete dati personali che mi riguardano e di consentirmi di accedervi.',
  'right-demand.correction':
    'Vi chiedo di rettificare i dati personali che detenete su di me: [che cosa è errato e che cosa è corretto].',
  'right-demand.deletion':
    'Vi chiedo di cancellare i dati personali che detenete su di me: [tutti, o quali].',
  'right-demand.marketing':
    'Non desidero più che i miei dati personali siano usati per il marketing. Revoco qualsiasi consenso prestato a tal fine e mi oppongo. Vi prego di non inviarmi altri messaggi di marketing.',
  'right-demand.withdrawal':
    'Revoco il consenso prestato all’uso dei miei dati personali per: [quali finalità].',
  'right-demand.objection': 'Mi oppongo all’uso dei miei dati personali per: [quali finalità].',
  'right-demand.opt-out': 'Rinuncio a: [l’uso o la comunicazione che non desidera].',
  'right-demand.restriction':
    'Vi chiedo di limitare l’uso dei miei dati personali: [quali dati e perché].',
  'right-demand.portability':
    'Vi chiedo di consegnarmi, in un formato comune leggibile da macchine, i dati personali che Vi ho fornito.',
  'right-demand.refusal':
    'Non desidero fornirVi: [quali dati]. Vi prego di comunicarmi che cosa ciò comporta per il servizio.',
  'right-demand.complaint':
    'Presento reclamo su come trattate i miei dati personali: [che cosa è accaduto]. Vi prego di esaminare la questione e di comunicarmi l’esito.',
  'rights-due.day':
    '.input {$count :number} .match $count 1 {{un giorno}} 2 {{due giorni}} 3 {{tre giorni}} 4 {{quattro giorni}} 5 {{cinque giorni}} 6 {{sei giorni}} 7 {{sette giorni}} 8 {{otto giorni}} 9 {{nove giorni}} 10 {{dieci giorni}} * {{{$count} giorni}}',
  'rights-due.working-day':
    '.input {$count :number} .match $count 1 {{un giorno lavorativo}} 2 {{due giorni lavorativi}} 3 {{tre giorni lavorativi}} 4 {{quattro giorni lavorativi}} 5 {{cinque giorni lavorativi}} 6 {{sei giorni lavorativi}} 7 {{sette giorni lavorativi}} 8 {{otto giorni lavorativi}} 9 {{nove giorni lavorativi}} 10 {{dieci giorni lavorativi}} * {{{$count} giorni lavorativi}}',
  'rights-due.week':
    '.input {$count :number} .match $count 1 {{una settimana}} 2 {{due settimane}} 3 {{tre settimane}} 4 {{quattro settimane}} 5 {{cinque settimane}} 6 {{sei settimane}} 7 {{sette settimane}} 8 {{otto settimane}} 9 {{nove settimane}} 10 {{dieci settimane}} * {{{$count} settimane}}',
  'rights-due.month':
    '.input {$count :number} .match $count 1 {{un mese}} 2 {{due mesi}} 3 {{tre mesi}} 4 {{quattro mesi}} 5 {{cinque mesi}} 6 {{sei mesi}} 7 {{sette mesi}} 8 {{otto mesi}} 9 {{nove mesi}} 10 {{dieci mesi}} * {{{$count} mesi}}',
  'rights-due.year':
    '.input {$count :number} .match $count 1 {{un anno}} 2 {{due anni}} 3 {{tre anni}} 4 {{quattro anni}} 5 {{cinque anni}} 6 {{sei anni}} 7 {{sette anni}} 8 {{otto anni}} 9 {{nove anni}} 10 {{dieci anni}} * {{{$count} anni}}',
  'rights-due.ends': 'Se perviene oggi, {$today :date}, il termine scade in data {$end :date}.',
  'rights-due.ends-extended':
    'Se perviene oggi, {$today :date}, il termine scade in data {$end :date}; se prorogato, in data {$last :date}.',
  'rights-due.letter': 'A decorrere da oggi, {$today :date}, scade in data {$end :date}.',
  'rights-due.copied': 'Copiato.',
  'rights-due.blocked': 'Il browser ha impedito la copia. Selezionare la lettera e copiarla.',
  'rights.letters': 'I diritti dell’interessato, e lettere per esercitarli',
  'rights.title': 'I Suoi diritti · {$name}',
  'rights.description':
    'Che cosa può chiedere a {$name} riguardo ai Suoi dati personali: la clausola che lo riconosce, a chi scrivere e lettere da inviare.',
  'rights.granted': 'Riconosciuto in {$clauses}',
  'rights.law': 'Ove applicabile, {$law}',
  'rights.own': 'Il Vostro documento «{$title}», in «{$heading}»,',
  'rights.answer': '{$source} prevede {$length} dal ricevimento della richiesta.',
  'rights.answer-extended':
    '{$source} prevede {$length} dal ricevimento della richiesta e al massimo {$most} {$condition}.',
  'request.opening': 'Spettabile ufficio,',
  'request.clauses':
    '.input {$count :number} .match $count one {{Faccio riferimento alla clausola seguente del Vostro documento «{$policy}», {$version}:}} * {{Faccio riferimento alle clausole seguenti del Vostro documento «{$policy}», {$version}:}}',
  'request.product': 'Prodotto o servizio: ',
  'request.product-hint': '[come si chiama]',
  'request.period': 'Periodo: ',
  'request.period-hint': '[da quando a quando]',
  'request.about': 'Su di me: ',
  'request.about-hint': '[nome, e indirizzo o account con cui mi conoscete]',
  'request.time': '{$source} prevede {$length} dal ricevimento per una risposta. ',
  'request.closing': 'Distinti saluti',
};
